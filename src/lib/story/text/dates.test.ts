// Days as people write them.
import { expect, it } from 'vitest';
import { dayOrMonths, dayRange, dayRangeText, longDay, shortDay, shortRangeText } from './dates';

it.each([
	['2022-01-02', '2 January 2022', '2 Jan'],
	['2022-09-30', '30 September 2022', '30 Sept'],
	['2021-12-31', '31 December 2021', '31 Dec']
])('%s', (date, long, short) => {
	expect(longDay(date)).toBe(long);
	expect(shortDay(date)).toBe(short);
});

it.each([
	['2022-01-02', '2022-01-02', '2 January 2022', '2 Jan'],
	['2022-01-04', '2022-01-05', '4–5 January 2022', '4–5 Jan'],
	['2022-01-30', '2022-02-02', '30 January – 2 February 2022', '30 Jan – 2 Feb'],
	['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022', '30 Dec – 2 Jan'],
	['2021-01-04', '2022-01-05', '4 January 2021 – 5 January 2022', '4 Jan – 5 Jan']
])('%s to %s', (from, to, long, short) => {
	expect(dayRangeText(from, to)).toBe(long);
	expect(shortRangeText(from, to)).toBe(short);
});

it('marks both ends of a range for <time>', () => {
	expect(dayRange('2022-01-04', '2022-01-05')).toBe('<from>4</from>–<to>5 January 2022</to>');
	expect(dayRange('2022-01-04', '2022-01-04')).toBe('<from>4 January 2022</from>');
});

it.each([
	['2022-01-02', '2022-01-02', '2 January 2022'],
	['2022-01-02', '2022-01-19', 'January 2022'],
	['2021-12-30', '2022-01-02', 'December 2021 – January 2022']
])('a dateline of %s to %s', (from, to, text) => {
	expect(dayOrMonths(from, to).replaceAll('\u2009', ' ')).toBe(text);
});

it.each(['', '2022', '2022-13-01', '2022-00-01', '5 January'])('refuses "%s"', (date) => {
	expect(() => longDay(date)).toThrow(RangeError);
});
