// Steps that are passed in a hurry, and the one at which the reader slows down.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttled } from './scroll-throttle';

let where = 0;
let seen: string[] = [];
const steps = () =>
	throttled<string>(
		(id) => seen.push(id),
		() => where
	);

/** The page moves on for a while, at so many screens a second. */
function scroll(speed: number, ms: number): void {
	for (let passed = 0; passed < ms; passed += 10) {
		where += speed / 100;
		vi.advanceTimersByTime(10);
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	[where, seen] = [0, []];
});
afterEach(() => {
	vi.useRealTimers();
});

test('a reader’s own speed holds nothing back', () => {
	const { tell } = steps();
	for (const id of ['a', 'b', 'c']) {
		scroll(1, 900);
		tell(id);
		expect(seen.at(-1)).toBe(id);
	}
});

test('of what is passed in a hurry only the last is reported, when the page slows down', () => {
	const held = steps();
	scroll(1, 900);
	for (const id of ['a', 'b', 'c']) {
		held.tell(id);
		scroll(3, 300);
	}
	expect(seen).toEqual(['a']);
	scroll(0.2, 300);
	expect(seen).toEqual(['a', 'c']);
});

test('what was held back can be dropped', () => {
	const held = steps();
	scroll(3, 300);
	held.tell('a');
	held.drop();
	vi.advanceTimersByTime(2000);
	expect(seen).toEqual([]);
});
