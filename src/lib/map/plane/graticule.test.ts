// The lines of latitude and longitude.
import { expect, test } from 'vitest';
import { graticule } from './graticule';
import { project } from './project';

const CENTRE: [number, number] = [52, 75];
const BOX = { west: -10, south: 10, east: 180, north: 80 };
const data = graticule({ centre: CENTRE, graticule: BOX });
/** The lines' points, km, read from the relative path data. */
const lines = data
	.split('M')
	.slice(1)
	.map((line) => {
		const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: numbers.length / 2 }, (_, i) => {
			x += numbers[2 * i] ?? 0;
			y += numbers[2 * i + 1] ?? 0;
			return { x, y };
		});
	});

test('has a meridian and a parallel every ten degrees', () => {
	// From 10° west to 180° east, and from 10° to 80° north.
	expect(lines).toHaveLength(20 + 8);
	expect(lines.filter((line) => line.length === 15)).toHaveLength(20);
	expect(lines.filter((line) => line.length === 39)).toHaveLength(8);
});

test('its lines run where the projection puts them, to the kilometre, also at their far ends', () => {
	const meridian = lines[8];
	expect(meridian?.at(0)).toEqual(rounded(10, 70));
	expect(meridian?.at(-1)).toEqual(rounded(80, 70));
	expect(lines[20]?.at(-1)).toEqual(rounded(10, 180));
});

function rounded(lat: number, lon: number) {
	const { x, y } = project(CENTRE, [lat, lon]);
	return { x: Math.round(x), y: Math.round(y) };
}
