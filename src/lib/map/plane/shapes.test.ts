// Topology to path data, on two states and a region border a child could draw.
import { expect, test } from 'vitest';
import { landWithout, outlineOf, shapesOf, type MapTopology } from './shapes';

/** Two unit squares of Kazakhstan side by side, and one of Russia above the western one; in 10 km. */
const topology = {
	type: 'Topology',
	arcs: [
		// shared by the two regions, south to north
		[
			[10000, 0],
			[10000, 10000]
		],
		// shared by west and Russia, east to west
		[
			[10000, 10000],
			[0, 10000]
		],
		// the rest of each
		[
			[0, 10000],
			[0, 0],
			[10000, 0]
		],
		[
			[10000, 10000],
			[20000, 10000],
			[20000, 0],
			[10000, 0]
		],
		[
			[0, 10000],
			[0, 20000],
			[10000, 20000],
			[10000, 10000]
		],
		// a river, a lake smaller than any precision, a lake
		[
			[0, 5000],
			[4960, 5000],
			[5010, 5000],
			[9000, 5000]
		],
		[
			[1000, 1000],
			[1010, 1000],
			[1010, 1010],
			[1000, 1000]
		],
		[
			[12000, 2000],
			[12000, 4000],
			[15000, 4000],
			[12000, 2000]
		]
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'KZ-ZAP', arcs: [[0, 1, 2]] },
				{ type: 'Polygon', id: 'KZ-AKT', arcs: [[-1, -4]] },
				{ type: 'Polygon', id: 'RU', arcs: [[-2, -5]] }
			]
		},
		lakes: {
			type: 'GeometryCollection',
			geometries: [{ type: 'MultiPolygon', arcs: [[[6]], [[7]]] }]
		},
		rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [5] }] }
	}
} as unknown as MapTopology;

const SHAPED = { shapes: ['kz', 'ru', 'by'], home: 'kz' };
const shapes = shapesOf(topology, SHAPED, 1);
/** The corners of a path, so that it does not matter where its ring begins. */
const corners = (d: string) => (d.match(/-?\d+(?:\.\d+)? ?-?\d+(?:\.\d+)?/g) ?? []).length;

test('regions merge into their state, states into the land', () => {
	expect(shapes['kz']).toMatch(/^M[^M]*z$/);
	expect(shapes['land']).toMatch(/^M[^M]*z$/);
	expect(shapes['kz']).not.toBe(shapes['ru']);
	expect(shapes['by']).toBe('');
});

test('what lies between states is a border, within Kazakhstan a region’s line, the coast neither', () => {
	expect(shapes['borders']).toBe('M10-10l-10 0');
	expect(shapes['regions']).toBe('M10 0l0-10');
});

test('without a home state no regions are drawn, and only shapes that are asked for', () => {
	const plain = shapesOf(topology, { shapes: ['ru'] }, 1);
	expect(plain['regions']).toBe('');
	expect(Object.keys(plain)).toEqual(['ru', 'land', 'borders', 'regions', 'lakes', 'rivers']);
});

test('y points south in the picture, and points that round to the same spot are dropped', () => {
	expect(shapes['rivers']).toBe('M0-5l5 0 4 0');
	expect(corners(shapesOf(topology, SHAPED, 100)['rivers'] ?? '')).toBe(4);
});

test('a lake too small for the precision is left out, and comes with more of it', () => {
	expect(shapes['lakes']?.match(/M/g)).toHaveLength(1);
	expect(shapesOf(topology, SHAPED, 100)['lakes']?.match(/M/g)).toHaveLength(2);
});

test('finer data is in the same kilometres', () => {
	expect(shapesOf(topology, SHAPED, 10)['borders']).toBe(shapes['borders']);
	expect(shapesOf(topology, SHAPED, 100)['rivers']).toBe(
		'M0-5l4.96 0 .05 0 3.99 0'.replace(' .', ' 0.')
	);
});

test('an outline is where a state meets another, not where the file ends', () => {
	expect(outlineOf(topology, 'kz', 1)).toBe('M10-10l-10 0');
	expect(outlineOf(topology, 'by', 1)).toBe('');
});

test('the land without some states is the others’', () => {
	expect(landWithout(topology, ['kz'], 1)).toBe(shapes['ru']);
	expect(landWithout(topology, [], 1)).toBe(shapes['land']);
	expect(landWithout(topology, ['kz', 'ru'], 1)).toBe('');
});
