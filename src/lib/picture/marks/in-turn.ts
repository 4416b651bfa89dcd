// Things that come with a step, one after another: each says when it is its turn (turns.ts, opening.css).
import type { Point } from '../../map/plane/geometry';

interface Way {
	/** Where it grows from, CSS px. */
	from?: Point;
	/** When it is its turn to go again. */
	until?: number | undefined;
}

/** @param turn its place in the order; what is there already has none, and does not wait */
export const inTurn =
	(turn: number, { from, until }: Way = {}) =>
	(element: HTMLElement | SVGElement): void => {
		element.style.setProperty('--turn', String(Math.max(0, turn)));
		if (until !== undefined) element.style.setProperty('--until', String(until));
		if (from) element.style.transformOrigin = `${from.x}px ${from.y}px`;
	};
