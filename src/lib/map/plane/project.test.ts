import { expect, test } from 'vitest';
import { project } from './project';
import points from './reference-points.json';

// Where mapshaper (PROJ) put these places: metres, y north. See scripts/build-geography.sh.
test.each(points)('$name stands where the geometry has it, within a metre', (p) => {
	const { x, y } = project(p.lat, p.lon);
	expect(Math.abs(x - p.x / 1000)).toBeLessThan(0.001);
	expect(Math.abs(y + p.y / 1000)).toBeLessThan(0.001);
});

test('the antipode has no place on the map', () => {
	expect(() => project(-52, -105)).toThrow(RangeError);
});
