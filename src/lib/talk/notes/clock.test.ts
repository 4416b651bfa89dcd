import { expect, test } from 'vitest';
import { beganAt, duration, wallClock } from './clock';

test.each([
	[0, '0:00'],
	[65_000, '1:05'],
	[3_845_999, '1:04:05'],
	[-400, '0:00'],
	[-61_000, '−1:01']
])('%d ms is %s', (ms, text) => expect(duration(ms)).toBe(text));

test('the wall clock has two digits each', () => {
	expect(wallClock(new Date(2022, 0, 13, 9, 5))).toBe('09:05');
});

test('a talk goes on after a reload; yesterday’s does not', () => {
	const now = 1_700_000_000_000;
	expect(beganAt(String(now - 60_000), now)).toBe(now - 60_000);
	for (const kept of [undefined, 'soon', String(now + 5000), String(now - 24 * 3_600_000)])
		expect(beganAt(kept, now)).toBe(now);
});
