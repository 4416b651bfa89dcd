// Movements as curves, from one end to the other.
import type { Point } from './geometry';
import type { SceneMovement } from '../scene/movements';

type Course = Pick<SceneMovement, 'from' | 'via' | 'to'>;

/** Path data of a movement, km: from its end back to its start, since the stylesheet trims the first dash. */
export function curve({ from, via, to }: Course): string {
	const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
	return `M${at(to)}Q${at(via)} ${at(from)}`;
}

/** A point of a movement's curve: 0 is its start, 1 its end. */
export function curveAt({ from, via, to }: Course, t: number): Point {
	const at = (a: number, b: number, d: number) =>
		(1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * d;
	return { x: at(from.x, via.x, to.x), y: at(from.y, via.y, to.y) };
}

/** Where a movement points when it arrives, degrees clockwise from east. */
export function arrival({ via, to }: Pick<Course, 'via' | 'to'>): number {
	return Math.round((Math.atan2(to.y - via.y, to.x - via.x) * 180) / Math.PI);
}
