import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAddress } from './keep-address';

/** A browser that refuses so many changes of its address. */
const bar = { href: 'https://stories.example/#a', refuses: 0 };
const change = (to: string) => () => {
	if (bar.refuses-- > 0) throw new DOMException('too many', 'SecurityError');
	bar.href = `https://stories.example/#${to}`;
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', bar);
	Object.assign(bar, { href: 'https://stories.example/#a', refuses: 0 });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('what a browser refuses comes into the address later, and only the last of it', () => {
	bar.refuses = 3;
	keepAddress(change('b'));
	keepAddress(change('c'));
	expect(bar.href).toMatch(/#a$/);
	vi.runAllTimers();
	expect(bar.href).toMatch(/#c$/);
	expect(vi.getTimerCount()).toBe(0);
});

test('a link that was followed meanwhile has the last word; who always refuses is left alone', () => {
	bar.refuses = 1;
	keepAddress(change('b'));
	bar.href = 'https://stories.example/#sources';
	vi.runAllTimers();
	expect(bar.href).toMatch(/#sources$/);
	bar.refuses = Infinity;
	keepAddress(change('b'));
	vi.runAllTimers();
	expect(vi.getTimerCount()).toBe(0);
});
