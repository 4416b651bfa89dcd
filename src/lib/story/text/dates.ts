// Days as people write them. No Intl: server and browser must write the same text, whatever
// locale data they carry.

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A piece of a date for `<time datetime>`. */
export interface DayPart {
	text: string;
	/** ISO date. */
	datetime: string;
}

/** A range of days: `<time>` knows single days only, so that a range is two with a joint between. */
export interface DayRange {
	from: DayPart;
	/** ` – ` between whole dates, `–` between days of one month. Absent for a single day. */
	joint?: '–' | ' – ';
	to?: DayPart;
}

interface Ymd {
	year: number;
	month: string;
	day: number;
}

function split(date: string): Ymd {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
	const month = MONTHS[Number(match?.[2]) - 1];
	if (!match || !month) throw new RangeError(`not a date: ${date}`);
	return { year: Number(match[1]), month, day: Number(match[3]) };
}

/** `2 January 2022` */
export function longDay(date: string): string {
	const { year, month, day } = split(date);
	return `${day} ${month} ${year}`;
}

/** `2 Jan` */
export function shortDay(date: string): string {
	const { month, day } = split(date);
	return `${day} ${month.slice(0, 3)}`;
}

/**
 * A range of days, saying month and year only as often as needed, in parts for `<time>`.
 * @param from first day, ISO
 * @param to last day, ISO
 */
export function dayRange(from: string, to: string): DayRange {
	if (from === to) return { from: { text: longDay(from), datetime: from } };
	const [a, b] = [split(from), split(to)];
	const last = { text: longDay(to), datetime: to };
	const first = (text: string): DayPart => ({ text, datetime: from });
	if (a.year !== b.year) return { from: first(longDay(from)), joint: ' – ', to: last };
	if (a.month !== b.month) return { from: first(`${a.day} ${a.month}`), joint: ' – ', to: last };
	return { from: first(`${a.day}`), joint: '–', to: last };
}

/** `2 January 2022`, `4–5 January 2022`, `30 January – 2 February 2022` */
export function dayRangeText(from: string, to: string): string {
	const range = dayRange(from, to);
	return range.from.text + (range.joint ?? '') + (range.to?.text ?? '');
}

/** `2 Jan`, `4–5 Jan`, `30 Jan – 2 Feb` */
export function shortRangeText(from: string, to: string): string {
	if (from === to) return shortDay(from);
	const [a, b] = [split(from), split(to)];
	if (a.year === b.year && a.month === b.month) return `${a.day}–${shortDay(to)}`;
	return `${shortDay(from)} – ${shortDay(to)}`;
}
