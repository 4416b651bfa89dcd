// Where a card lies beside what it speaks of.
import { expect, test } from 'vitest';
import { EDGES, spotFor } from './corner';

const ROOM = { x: 400, y: 0, width: 800, height: 600 };
const CARD = { width: 300, height: 250 };
const MIDDLE = { x: 800, y: 300 };
const [LEFT, RIGHT, ABOVE, BELOW] = [400, 900, 0, 350];

test('it lies below on the right where nothing is in its way', () => {
	expect(spotFor(ROOM, CARD, MIDDLE, [])).toEqual({ x: RIGHT, y: BELOW });
});

test('it leaves what it speaks of, and the ring around it, in sight', () => {
	expect(spotFor(ROOM, CARD, { x: 1100, y: 500 }, [])).toEqual({ x: RIGHT, y: ABOVE });
	expect(spotFor(ROOM, CARD, { x: 890, y: 500 }, [])).toEqual({ x: RIGHT, y: ABOVE });
});

test('it hides what is far away rather than neighbours', () => {
	const at = { x: 1000, y: 300 };
	const [near, far] = [
		{ x: 1000, y: 400 },
		{ x: 500, y: 100 }
	];
	const east = { x: 1100, y: 200 };
	expect(spotFor(ROOM, CARD, at, [near, east, far])).toEqual({ x: LEFT, y: BELOW });
	const west = { x: 600, y: 500 };
	expect(spotFor(ROOM, CARD, at, [near, east, far, west], EDGES)).toEqual({ x: LEFT, y: ABOVE });
});

test('where every corner hides something it lies between them', () => {
	const corners = [500, 1100].flatMap((x) => [100, 500].map((y) => ({ x, y })));
	const spot = spotFor(ROOM, CARD, { x: 800, y: 100 }, corners);
	expect(spot).toEqual({ x: RIGHT, y: 175 });
	const box = { ...spot, ...CARD };
	for (const { x, y } of corners)
		expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
});

test('as wide as its room it lies in the half that its place is not in', () => {
	const [narrow, sheet] = [
		{ x: 0, y: 0, width: 390, height: 844 },
		{ width: 390, height: 329 }
	];
	expect(spotFor(narrow, sheet, { x: 200, y: 200 }, [], EDGES).y).toBe(844 - 329);
	expect(spotFor(narrow, sheet, { x: 200, y: 700 }, [], EDGES).y).toBe(0);
});
