// The marks in the timeline: which step is read, which lie behind it, which days it tells. Only what
// changes is touched, however long the story is.
import { wedge } from './wedge';

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
	const days = [...row.querySelectorAll<HTMLElement>('[data-day]')];
	let told = days.filter((day) => day.matches('.told'));
	let shown = 0;
	return (index) => {
		if (index === shown) return;
		links[shown]?.removeAttribute('aria-current');
		links[index]?.setAttribute('aria-current', 'step');
		for (const link of links.slice(Math.min(shown, index), Math.max(shown, index)))
			link.classList.toggle('done', index > shown);
		for (const day of told) day.classList.remove('told');
		told = daysOf(days, steps[index]);
		for (const day of told) day.classList.add('told');
		wedgeOf(links[shown])?.removeAttribute('d');
		drawWedge(links[index], told);
		shown = index;
	};
}

/** The days that a step tells. */
function daysOf(days: readonly HTMLElement[], step: Marked | undefined): HTMLElement[] {
	const from = days.findIndex((day) => day.dataset.day === step?.from);
	if (from < 0 || !step) return [];
	const after = days.findIndex((day, i) => i > from && (day.dataset.day ?? '') > step.to);
	return days.slice(from, after < 0 ? undefined : after);
}

const runOf = (link: Element | undefined) => link?.closest('.run');
const wedgeOf = (link: Element | undefined) => runOf(link)?.querySelector('.wedge path');

/** Leads from a step to its days, as far as they lie in its run. */
function drawWedge(link: Element | undefined, told: readonly HTMLElement[]): void {
	const marks = [...(link?.closest('ol')?.children ?? [])];
	const days = [...(runOf(link)?.querySelector('.calendar')?.children ?? [])];
	const from = days.findIndex((day) => day === told[0]);
	if (from < 0) return;
	const to = from + days.filter((day) => told.includes(day as HTMLElement)).length;
	const mark = marks.findIndex((item) => item.contains(link ?? null));
	wedgeOf(link)?.setAttribute('d', wedge([mark, marks.length], [from, to, days.length]));
}
