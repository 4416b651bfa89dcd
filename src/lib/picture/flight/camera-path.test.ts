import { expect, test } from 'vitest';
import { toScreen } from '../../map/scene/camera';
import { between, cameraPath, stopsAlong } from './camera-path';

const viewport = { width: 400, height: 300 };
const near = { x: 0, y: 0, scale: 1 };

test('a way begins and ends where it should', () => {
	for (const to of [
		{ x: 3000, y: 500, scale: 0.5 },
		{ x: 0, y: 0, scale: 4 },
		{ x: 10, y: -3, scale: 1 }
	]) {
		const stops = stopsAlong(cameraPath(near, to, 400), 24);
		expect(stops[0]?.x).toBeCloseTo(near.x);
		expect(stops[0]?.scale).toBeCloseTo(near.scale);
		expect(stops.at(-1)?.x).toBeCloseTo(to.x);
		expect(stops.at(-1)?.y).toBeCloseTo(to.y);
		expect(stops.at(-1)?.scale).toBeCloseTo(to.scale);
	}
});

test('what lies far apart is seen from further away between', () => {
	const path = cameraPath(near, { x: 3000, y: 0, scale: 1 }, 400);
	expect(path(0.4).scale).toBeLessThan(0.4);
	expect(path(0.4).x).toBeGreaterThan(100);
});

test('a zoom on the spot never leaves it, and nears evenly', () => {
	const path = cameraPath(near, { ...near, scale: 4 }, 400);
	const scales = [0, 0.25, 0.5, 0.75, 1].map((t) => path(t).scale);
	expect(scales).toEqual([...scales].sort((a, b) => a - b));
	expect(path(0.5).x).toBe(0);
});

test('between two stops every point goes straight', () => {
	const far = { x: 200, y: 100, scale: 3 };
	const p = { x: 50, y: 80 };
	const [a, b, middle] = [near, far, between(near, far, 0.5)].map((c) => toScreen(c, viewport, p));
	expect(middle?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2);
	expect(middle?.y).toBeCloseTo(((a?.y ?? 0) + (b?.y ?? 0)) / 2);
});
