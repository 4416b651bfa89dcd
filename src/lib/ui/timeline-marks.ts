// The marks in the timeline: which step is read, which lie behind it, which days it tells. Only what
// changes is touched, however long the story is.

/** What of a step the marks tell. ISO days. */
interface Marked {
	from: string;
	to: string;
}

/**
 * @param list the days as the server drew them, for the first of the steps
 * @returns moves the marks to a step: its place in the story, from 0
 */
export function timelineMarks(
	list: HTMLElement,
	steps: readonly Marked[]
): (index: number) => void {
	// In the order of the days, which is the order of the steps.
	const links = [...list.querySelectorAll('a')];
	let told = [...list.querySelectorAll('.told')];
	let shown = 0;
	return (index) => {
		if (index === shown) return;
		links[shown]?.removeAttribute('aria-current');
		links[index]?.setAttribute('aria-current', 'step');
		for (const link of links.slice(Math.min(shown, index), Math.max(shown, index)))
			link.classList.toggle('done', index > shown);
		for (const day of told) day.classList.remove('told');
		told = daysOf(links[index], steps[index]);
		for (const day of told) day.classList.add('told');
		shown = index;
	};
}

/** The days that a step tells: from the one that its link stands at. */
function daysOf(link: Element | undefined, step: Marked | undefined): Element[] {
	const days: Element[] = [];
	let day: Element | null | undefined = link?.closest('li');
	while (day && step && (day.getAttribute('data-day') ?? '') <= step.to) {
		days.push(day);
		day = day.nextElementSibling;
	}
	return days;
}
