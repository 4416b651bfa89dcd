// The marks in the timeline: which step is read, which lie behind it, which days it tells. Only what
// changes is touched, however long the story is.

/** What of a step the marks tell. ISO days. */
export interface Marked {
	from: string;
	to: string;
}

/**
 * @param row the days as the server drew them, for the first of the steps
 * @returns moves the marks to a step: its place in the story, from 0
 */
export function timelineMarks(row: HTMLElement, steps: readonly Marked[]): (index: number) => void {
	// In the order of the days, which is the order of the steps.
	const links = [...row.querySelectorAll('a')];
	const days = [...row.querySelectorAll('li')];
	let told = days.filter((day) => day.matches('.told'));
	let shown = 0;
	return (index) => {
		if (index === shown) return;
		links[shown]?.removeAttribute('aria-current');
		links[index]?.setAttribute('aria-current', 'step');
		for (const link of links.slice(Math.min(shown, index), Math.max(shown, index)))
			link.classList.toggle('done', index > shown);
		for (const day of told) day.classList.remove('told');
		told = daysOf(days, links[index], steps[index]);
		for (const day of told) day.classList.add('told');
		shown = index;
	};
}

/** The days that a step tells: from the one that its link stands at. */
function daysOf(
	days: readonly HTMLLIElement[],
	link: Element | undefined,
	step: Marked | undefined
): HTMLLIElement[] {
	const from = days.findIndex((day) => day === link?.parentElement);
	if (from < 0 || !step) return [];
	const after = days.findIndex((day, i) => i > from && (day.dataset.day ?? '') > step.to);
	return days.slice(from, after < 0 ? undefined : after);
}
