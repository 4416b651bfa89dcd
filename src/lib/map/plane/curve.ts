// Movements as curves: bowed to the left of their direction, so that arriving and leaving differ.
import type { Point } from './geometry';
import type { SceneMovement } from '../scene/scene';

/** How far a curve bows, as a part of its length. */
const BOW = 0.16;

function control({ from, to }: SceneMovement): Point {
	return {
		x: (from.x + to.x) / 2 + (to.y - from.y) * BOW,
		y: (from.y + to.y) / 2 - (to.x - from.x) * BOW
	};
}

/** Path data of a movement, km. */
export function curve(movement: SceneMovement): string {
	const c = control(movement);
	const n = (v: number) => Math.round(v);
	const { from, to } = movement;
	return `M${n(from.x)} ${n(from.y)}Q${n(c.x)} ${n(c.y)} ${n(to.x)} ${n(to.y)}`;
}

/** A point of a movement's curve: 0 is its start, 1 its end. */
export function curveAt(movement: SceneMovement, t: number): Point {
	const c = control(movement);
	const { from, to } = movement;
	const at = (a: number, b: number, d: number) =>
		(1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * d;
	return { x: at(from.x, c.x, to.x), y: at(from.y, c.y, to.y) };
}

/** Where along the curve its arrowhead sits. */
export const ARROW_AT = 0.62;

/** Where on the curve its arrowhead sits, and where it points, degrees clockwise from east. */
export function arrow(movement: SceneMovement, t = ARROW_AT): Point & { angle: number } {
	const c = control(movement);
	const { from, to } = movement;
	const slope = (a: number, b: number, d: number) => 2 * (1 - t) * (b - a) + 2 * t * (d - b);
	const angle = (Math.atan2(slope(from.y, c.y, to.y), slope(from.x, c.x, to.x)) * 180) / Math.PI;
	return { ...curveAt(movement, t), angle: Math.round(angle) };
}
