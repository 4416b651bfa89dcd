import { expect, test } from 'vitest';
import { project } from './project';
import points from './reference-points.json';

// Where mapshaper (PROJ) puts these places: metres, y north. See scripts/write-reference-points.mjs.
test.each(points)('around $centre $name stands where PROJ has it, within a metre', (p) => {
	const [lat0 = 0, lon0 = 0] = p.centre;
	const { x, y } = project([lat0, lon0], [p.lat, p.lon]);
	expect(Math.abs(x - p.x / 1000)).toBeLessThan(0.001);
	expect(Math.abs(y + p.y / 1000)).toBeLessThan(0.001);
});

test('the antipode has no place on the map', () => {
	expect(() => project([52, 75], [-52, -105])).toThrow(RangeError);
});
