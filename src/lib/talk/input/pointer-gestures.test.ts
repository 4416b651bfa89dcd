import { expect, test } from 'vitest';
import { isStill, turnOf } from './pointer-gestures';

const touch = (dx: number, dy: number, x = 500) => turnOf({ dx, dy, x, width: 1000 });

test('a swipe to the left goes on, to the right back', () => {
	expect([touch(-80, 10), touch(80, -10)]).toEqual([1, -1]);
});

test('a short, a steep or a slanting movement turns nothing', () => {
	expect([touch(-40, 0), touch(-10, 90), touch(-80, 70)]).toEqual([
		undefined,
		undefined,
		undefined
	]);
});

test('a tap turns at the edges only', () => {
	expect([touch(0, 0, 100), touch(3, 3, 900), touch(0, 0, 500)]).toEqual([-1, 1, undefined]);
});

test('a mouse that lies still while the slide changes beneath it does not count', () => {
	const move = { type: 'pointermove', movementX: 0, movementY: 0 } as PointerEvent;
	expect(isStill(move)).toBe(true);
	expect(isStill({ ...move, movementX: -1 })).toBe(false);
	expect(isStill({ ...move, type: 'pointerdown' })).toBe(false);
	expect(isStill({ type: 'wheel' } as WheelEvent)).toBe(false);
});
