// A movement in pixels covers what it covers in the plane.
import { expect, test } from 'vitest';
import { wayOf } from './way';

const movement = { from: { x: 100, y: 50 }, via: { x: 40, y: 90 }, to: { x: 0, y: 10 } };

test('a way is drawn from its box’s corner, at the scale of its camera', () => {
	const way = wayOf({ ...movement, kind: 'arriving' }, 2);
	expect(way.box).toEqual({ x: 0, y: 10, width: 100, height: 80 });
	expect(way.d).toBe('M0 0Q80 160 200 80');
	expect([way.pivot, way.to]).toEqual([
		{ x: 200, y: 80 },
		{ x: 0, y: 0 }
	]);
});

test('what arrives grows from where it begins, what leaves is drawn to where it ends', () => {
	expect(wayOf({ ...movement, kind: 'arriving' }, 1).pivot).toEqual({ x: 100, y: 40 });
	expect(wayOf({ ...movement, kind: 'leaving' }, 1).pivot).toEqual({ x: 0, y: 0 });
});
