import { expect, test } from 'vitest';
import { needsRedraw } from '../view';
import { cameraPath, stopsAlong } from './camera-path';
import { legsOf } from './legs';

const viewport = { width: 400, height: 300 };
const from = { x: 0, y: 0, scale: 0.2 };

/** Every stop, with the ground that is seen at it. */
function flown(to: typeof from) {
	const stops = stopsAlong(cameraPath(from, to, 400), 24);
	const legs = legsOf(stops, from, viewport);
	return { stops, legs, at: (i: number) => legs.filter((leg) => leg.from <= i).at(-1) };
}

test.each([
	['in', { x: 300, y: 100, scale: 2 }],
	['out', { x: 300, y: 100, scale: 0.05 }],
	['across', { x: 4000, y: 0, scale: 0.2 }],
	['far across and in', { x: 4000, y: 900, scale: 1 }]
])('on a flight %s the ground that is seen always serves', (_name, to) => {
	const { stops, legs, at } = flown(to);
	stops.forEach((camera, i) => {
		const leg = at(i);
		expect(leg && needsRedraw(leg.anchor, camera, viewport), `stop ${i}`).toBe(false);
	});
	expect(legs[0]?.anchor).toEqual(from);
	expect(legs.at(-1)?.anchor).toEqual(stops.at(-1));
	expect(legs.length).toBeLessThanOrEqual(6);
});

test('a short way is flown over the ground that is there, and lands on its own', () => {
	const { legs } = flown({ x: 100, y: 0, scale: 0.22 });
	expect(legs).toHaveLength(2);
	expect(legs[1]?.from).toBeGreaterThan(12);
});
