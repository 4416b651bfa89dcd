// Movements that share an end come to it like the ribs of a fan: in the order in which their other ends
// lie around it, and never so close that two run as one. One that comes from close by would be hardly
// longer than its head: it swings out to the open side, and those on that side go around it.
import type { Point } from './geometry';

/** Least angle between two neighbours where they meet, degrees. */
const APART = 34;
/** No fan is wider than this. */
const WIDEST = 280;
/** How far from the shared end a curve keeps its direction there, as a part of its length. */
const KEPT = 0.4;
/** How far what comes from close by swings out: degrees from its straight way, and times the least length. */
const SWING = { degrees: 55, far: 1.3 };
/** How strongly it keeps its direction, beside 1 of the others. */
const STUBBORN = 100;
/** What goes around it keeps this much further out. */
const AROUND = 1.4;
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
 * @param least from closer than this one swings out
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
	/** To which side of the fan one that swings out goes: the nearer. */
	const sideOf = (i: number) => (i < turned.length - 1 - i ? -1 : 1);
	const isClose = ({ length }: { length: number }) => length < least;
	// Where one swings out, none comes over its other end either.
	const wanted = turned.flatMap((one, i): (Wanted & { of?: number })[] => {
		if (!isClose(one)) return [{ angle: one.angle, weight: 1, of: i }];
		const end = { angle: one.angle, weight: STUBBORN };
		const swung = { angle: one.angle + sideOf(i) * SWING.degrees, weight: STUBBORN, of: i };
		return sideOf(i) < 0 ? [swung, end] : [end, swung];
	});
	const apart = Math.min(APART, WIDEST / Math.max(1, wanted.length));
	const angles = new Map(spread(wanted, apart).map((angle, n) => [wanted[n]?.of, angle]));
	/** Whether one goes around another that swings out. */
	const goesAround = (i: number) =>
		turned.some((other, n) => isClose(other) && (i - n) * sideOf(n) > 0);
	const swing = least * SWING.far;
	const vias = turned.map((one, i) => {
		const angle = (angles.get(i) ?? 0) * DEGREE;
		const kept = Math.max(one.length * KEPT, goesAround(i) ? swing * AROUND : 0);
		const far = isClose(one) ? swing : kept;
		return { index: one.index, x: hub.x + Math.cos(angle) * far, y: hub.y + Math.sin(angle) * far };
	});
	return vias.sort((a, b) => a.index - b.index).map(({ x, y }) => ({ x, y }));
}
