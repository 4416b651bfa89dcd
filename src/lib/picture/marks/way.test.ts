// A movement in pixels covers what it covers in the plane.
import { expect, test } from 'vitest';
import { wayOf } from './way';

test('a way is drawn from its box’s corner, at the scale of its camera', () => {
	const movement = { from: { x: 100, y: 50 }, via: { x: 40, y: 90 }, to: { x: 0, y: 10 } };
	const way = wayOf(movement, 2);
	expect(way.box).toEqual({ x: 0, y: 10, width: 100, height: 80 });
	expect(way.d).toBe('M0 0Q80 160 200 80');
	expect([way.from, way.to]).toEqual([
		{ x: 200, y: 80 },
		{ x: 0, y: 0 }
	]);
});
