// Things that come with a step, one after another: the stylesheet reads when it is the turn of each.
import type { Point } from '../../map/plane/geometry';

/**
 * @param turn its place in the order; what is there already has none, and does not wait
 * @param from where it grows from, CSS px
 */
export const inTurn =
	(turn: number, from?: Point) =>
	(element: HTMLElement | SVGElement): void => {
		element.style.setProperty('--turn', String(Math.max(0, turn)));
		if (from) element.style.transformOrigin = `${from.x}px ${from.y}px`;
	};
