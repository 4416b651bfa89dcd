// Makes the drawn timeline follow the step that is read, and its links lead there by script.
import { isPlainClick } from '../../site/input/plain-click';
import { afterPaint } from '../../site/scheduling';
import { nowText } from './now-text';
import { timelineMarks, type Marked } from './timeline-marks';

/** What the timeline says of a step. */
interface Timed extends Marked {
	id: string;
	days: string;
}

/** Links that the narrowest phone has room for; a longer story's row scrolls by itself. */
export const ROOM = 13;

function middle(element: Element): number {
	const { left, width } = element.getBoundingClientRect();
	return left + width / 2;
}

/** Scrolls a row until the step that is read is in its middle third. */
function keepInSight(row: HTMLElement): void {
	const link = row.querySelector('[aria-current]');
	const off = link ? middle(link) - middle(row) : 0;
	if (Math.abs(off) > row.clientWidth / 3) row.scrollLeft += off;
}

function turn(link: Element | null, to: Timed | undefined): void {
	link?.setAttribute('aria-disabled', String(!to));
	if (to) link?.setAttribute('href', `#${to.id}`);
}

/**
 * @param nav the timeline as the server drew it (Timeline.svelte)
 * @param onGo called with a step's id instead of following its link
 * @returns moves the marks to a step: its place, from 0
 */
export function liveTimeline(
	nav: HTMLElement,
	steps: readonly Timed[],
	onGo: (id: string) => void
): (index: number) => void {
	// One listener for all links, however many: each is a link of its own for keys and readers.
	nav.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || !isPlainClick(event)) return;
		event.preventDefault();
		onGo(link.hash.slice(1));
	});
	const row = nav.querySelector<HTMLElement>('.days');
	const mark = row && timelineMarks(row, steps);
	const [previous, next] = [nav.querySelector('[rel="prev"]'), nav.querySelector('[rel="next"]')];
	let drop: (() => void) | undefined;
	const follow = (index: number) => {
		mark?.(index);
		// A new element for each step: the same one, centred anew, would count as a shift.
		const now = nav.querySelector('.now');
		const fresh = now?.cloneNode() as Element | undefined;
		if (fresh) fresh.textContent = nowText(steps, index);
		if (fresh) now?.replaceWith(fresh);
		if (row && steps.length > ROOM) keepInSight(row);
	};
	return (index) => {
		// Pressed again at once they lead further; what only shows where the story is follows the words.
		turn(previous, steps[index - 1]);
		turn(next, steps[index + 1]);
		drop?.();
		drop = afterPaint(() => follow(index));
	};
}
