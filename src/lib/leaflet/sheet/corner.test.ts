// Where a card lies beside what it speaks of.
import { expect, test } from 'vitest';
import { cornerFor } from './corner';

const ROOM = { x: 400, y: 0, width: 800, height: 600 };
const CARD = { width: 300, height: 250 };
const MIDDLE = { x: 800, y: 300 };

test('it lies below on the right where nothing is in its way', () => {
	expect(cornerFor(ROOM, CARD, MIDDLE, [])).toEqual({ above: false, left: false });
});

test('it leaves what it speaks of, and the ring around it, in sight', () => {
	expect(cornerFor(ROOM, CARD, { x: 1100, y: 500 }, [])).toEqual({ above: true, left: false });
	expect(cornerFor(ROOM, CARD, { x: 890, y: 500 }, [])).toEqual({ above: true, left: false });
});

test('it hides what is far away rather than neighbours', () => {
	const at = { x: 1000, y: 300 };
	const [near, far] = [
		{ x: 1000, y: 400 },
		{ x: 500, y: 100 }
	];
	const east = { x: 1100, y: 200 };
	expect(cornerFor(ROOM, CARD, at, [near, east, far])).toEqual({ above: false, left: true });
	const west = { x: 600, y: 500 };
	expect(cornerFor(ROOM, CARD, at, [near, east, far, west])).toEqual({ above: true, left: true });
});

test('as wide as its room it lies in the half that its place is not in', () => {
	const [narrow, sheet] = [
		{ x: 0, y: 0, width: 390, height: 844 },
		{ width: 390, height: 329 }
	];
	expect(cornerFor(narrow, sheet, { x: 200, y: 200 }, []).above).toBe(false);
	expect(cornerFor(narrow, sheet, { x: 200, y: 700 }, []).above).toBe(true);
});

test('over the words it hides nothing of the map, where every corner would', () => {
	const others = [500, 1100].flatMap((x) => [100, 500].map((y) => ({ x, y })));
	const beside = { above: false, left: true, beside: true };
	expect(cornerFor(ROOM, CARD, MIDDLE, others, 340)).toEqual(beside);
	expect(cornerFor(ROOM, CARD, MIDDLE, others, 260).beside).toBeUndefined();
	expect(cornerFor(ROOM, CARD, MIDDLE, others.slice(1), 340)).toEqual({ above: true, left: true });
});
