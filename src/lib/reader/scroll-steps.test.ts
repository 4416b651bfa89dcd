// Which of the sections that crossed the reading line is being read.
import { expect, test } from 'vitest';
import { isPassed, lastReached } from './scroll-steps';

const entry = (id: string, time: number, isIntersecting = true) => ({
	target: { id },
	time,
	isIntersecting
});

test('the last to reach the line counts, in whatever order it is told', () => {
	expect(lastReached([entry('spread', 32), entry('after', 16)])).toBe('spread');
	expect(lastReached([entry('spread', 16), entry('after', 32)])).toBe('after');
	expect(lastReached([entry('spread', 16), entry('cities', 16)])).toBe('cities');
});

test('what left the line does not count', () => {
	expect(lastReached([entry('spread', 16), entry('after', 32, false)])).toBe('spread');
	expect(lastReached([entry('after', 32, false)])).toBeUndefined();
});

test('a story is passed when all of it lies above the line', () => {
	const place = (isIntersecting: boolean, bottom: number) => ({
		isIntersecting,
		boundingClientRect: { bottom },
		rootBounds: { top: 500 }
	});
	expect(isPassed(place(false, 300))).toBe(true);
	expect(isPassed(place(true, 700))).toBe(false);
	expect(isPassed(place(false, 9000))).toBe(false);
	expect(isPassed(undefined)).toBe(false);
});
