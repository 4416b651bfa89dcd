// Days as people write them, in the language of this build. Where a page is made: browsers are given
// the text, since their locale data differ.
import * as m from '$messages';
import { lazily } from '../../language/intl';
import { stretchesOf } from '../../language/tagged';

const format = (options: Intl.DateTimeFormatOptions) =>
	lazily(() => new Intl.DateTimeFormat(m.language_intl(), { ...options, timeZone: 'UTC' }));

const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
const withoutYear = format({ day: 'numeric', month: 'long' });
const monthAndYear = format({ month: 'long', year: 'numeric' });
const short = format({ day: 'numeric', month: 'short' });
const monthInYear = format({ month: 'short', year: 'numeric' });

/** @throws RangeError for what is not a date */
function dayOf(date: string): Date {
	const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : NaN);
	if (Number.isNaN(day.getTime())) throw new RangeError(`not a date: ${date}`);
	return day;
}

/** `2 January 2022` */
export const longDay = (date: string): string => long().format(dayOf(date));

/** The same in its parts, for a message that orders them. */
export const partsOfDay = (date: string) => ({
	day: part(long, date, 'day'),
	month: part(long, date, 'month'),
	year: part(long, date, 'year')
});

/** `2 Jan` */
export const shortDay = (date: string): string => short().format(dayOf(date));

/** `Jan 2022` */
export const shortMonth = (date: string): string => monthInYear().format(dayOf(date));

/** `2 January` */
export const dayAndMonth = (date: string): string => withoutYear().format(dayOf(date));

/** `2–5 January`, `30 January – 2 February` */
export function daysAndMonths(from: string, to: string): string {
	if (from === to) return dayAndMonth(from);
	if (month(from) === month(to)) return m.dates_shortRangeInMonth(within(withoutYear, from, to));
	return m.dates_shortRange({ first: dayAndMonth(from), last: dayAndMonth(to) });
}

/** `2 January 2022`; of more days their months: `January 2022`, `December 2021 – January 2022` */
export const dayOrMonths = (from: string, to: string): string =>
	from === to ? longDay(from) : monthAndYear().formatRange(dayOf(from), dayOf(to));

/** `2` */
export const dayNumber = (date: string): string => part(short, date, 'day');

function part(
	of: () => Intl.DateTimeFormat,
	date: string,
	type: Intl.DateTimeFormatPartTypes
): string {
	return (
		of()
			.formatToParts(dayOf(date))
			.find((one) => one.type === type)?.value ?? ''
	);
}

const month = (date: string): string => date.slice(0, 7);
const year = (date: string): string => date.slice(0, 4);

/** What a message says of a range within a month. */
const within = (of: () => Intl.DateTimeFormat, from: string, to: string) => ({
	day: part(of, from, 'day'),
	lastDay: part(of, to, 'day'),
	month: part(of, to, 'month'),
	year: part(long, to, 'year')
});

/**
 * A range of days, saying month and year only as often as needed. `<time>` knows single days only: the
 * message marks them as <from> and, where there are two, <to>.
 * @param from first day, ISO
 * @param to last day, ISO
 */
export function dayRange(from: string, to: string): string {
	if (from === to) return m.dates_day({ day: longDay(from) });
	if (month(from) === month(to)) return m.dates_rangeInMonth(within(long, from, to));
	const first = year(from) === year(to) ? withoutYear().format(dayOf(from)) : longDay(from);
	return m.dates_range({ first, last: longDay(to) });
}

/** `2 January 2022`, `4–5 January 2022`, `30 January – 2 February 2022` */
export const dayRangeText = (from: string, to: string): string =>
	stretchesOf(dayRange(from, to))
		.map(({ text }) => text)
		.join('');

/** `2 Jan`, `4–5 Jan`, `30 Jan – 2 Feb` */
export function shortRangeText(from: string, to: string): string {
	if (from === to) return shortDay(from);
	if (month(from) === month(to)) return m.dates_shortRangeInMonth(within(short, from, to));
	return m.dates_shortRange({ first: shortDay(from), last: shortDay(to) });
}
