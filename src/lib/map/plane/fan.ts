// Movements that share an end come to it like the ribs of a fan: in the order in which their other ends
// lie around it, and never so close that two run as one. One that comes from close by has no length to
// bend in: it comes straight, and the others make room.
import type { Point } from './geometry';

/** Least angle between two neighbours where they meet, degrees. */
const APART = 34;
/** No fan is wider than this. */
const WIDEST = 280;
/** How far from the shared end a curve keeps its direction there, as a part of its length. */
const KEPT = 0.4;
/** How strongly what comes from close by keeps its direction, beside 1 of the others. */
const STUBBORN = 100;
const DEGREE = Math.PI / 180;

interface Wanted {
	angle: number;
	/** How strongly. */
	weight: number;
}

/** Angles in their order, moved as little as possible (least squares) until all are so far apart. */
function spread(wanted: readonly Wanted[], apart: number): number[] {
	// Pools of neighbours that touch lie evenly around their mean.
	const pools: { sum: number; weight: number; count: number }[] = [];
	wanted.forEach(({ angle, weight }, i) => {
		let pool = { sum: (angle - i * apart) * weight, weight, count: 1 };
		for (let last = pools.at(-1); last; last = pools.at(-1)) {
			if (last.sum / last.weight <= pool.sum / pool.weight) break;
			pool = {
				sum: last.sum + pool.sum,
				weight: last.weight + pool.weight,
				count: last.count + pool.count
			};
			pools.pop();
		}
		pools.push(pool);
	});
	return pools
		.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
		.map((base, i) => base + i * apart);
}

/**
 * The points that bend the curves between one end and others (control points of quadratic curves).
 * @param hub the end that they share
 * @param ends the others
 * @param least from closer than this one comes straight
 */
export function fanned(hub: Point, ends: readonly Point[], least = 0): Point[] {
	const seen = ends.map((end, index) => ({
		index,
		length: Math.hypot(end.x - hub.x, end.y - hub.y),
		angle: Math.atan2(end.y - hub.y, end.x - hub.x) / DEGREE
	}));
	seen.sort((a, b) => a.angle - b.angle);
	// The fan opens at the widest gap, so that none is turned across it.
	const gap = (i: number) => (seen[i]?.angle ?? 0) - (seen.at(i - 1)?.angle ?? 0) + (i ? 0 : 360);
	const start = seen.reduce((widest, _, i) => (gap(i) > gap(widest) ? i : widest), 0);
	const turned = [
		...seen.slice(start),
		...seen.slice(0, start).map((one) => ({ ...one, angle: one.angle + 360 }))
	];
	const apart = Math.min(APART, WIDEST / Math.max(1, turned.length));
	const wanted = turned.map(({ angle, length }) => ({
		angle,
		weight: length < least ? STUBBORN : 1
	}));
	const angles = spread(wanted, apart);
	const vias = turned.map(({ index, length }, i) => {
		const angle = (angles[i] ?? 0) * DEGREE;
		const far = length * KEPT;
		return { index, x: hub.x + Math.cos(angle) * far, y: hub.y + Math.sin(angle) * far };
	});
	return vias.sort((a, b) => a.index - b.index).map(({ x, y }) => ({ x, y }));
}
