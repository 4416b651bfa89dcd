import { expect, test } from 'vitest';
import { nearest } from './nearest-point';

const points = [
	{ id: 'aktau', x: 0, y: 0 },
	{ id: 'zhanaozen', x: 20, y: 0 }
];

test.each([
	[{ x: 9, y: 0 }, 'aktau'],
	[{ x: 11, y: 0 }, 'zhanaozen'],
	[{ x: 20, y: 30 }, 'zhanaozen'],
	[{ x: 20, y: 31 }, undefined],
	[{ x: -31, y: 0 }, undefined]
])('a click at %o means %s', (at, id) => {
	expect(nearest(points, at, 30)).toBe(id);
});

test('nothing is meant where there is nothing', () => {
	expect(nearest([], { x: 0, y: 0 }, 30)).toBeUndefined();
});
