// The days of a story as a timeline draws them: one place for each day, in order, with the steps
// that begin on it. Long stretches without a step are cut out, and the cut is marked.
import { dayNumber, shortDay, shortMonth } from '../text/dates';

/** A day on the axis, or a stretch that is cut out. */
interface TimelineDay {
	/** ISO; of a cut, the first day that is left out. */
	date: string;
	/** What stands under it: `2 Jan` where a month begins to be told, `Apr 2023` in another year, else the day alone. */
	label: string;
	/** Indices of the steps that begin on this day. */
	steps: number[];
	cut: boolean;
}

interface Dated {
	from: string;
	to: string;
}

/** More days in a row without a step than this are cut out. */
const LONGEST_GAP = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

const after = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY_MS;

/**
 * The axis from the first day told to the last.
 * @param steps in order; several may share a day
 */
export function timelineOf(steps: readonly Dated[]): TimelineDay[] {
	const beginning = new Map<string, number[]>();
	for (const [index, { from }] of steps.entries())
		beginning.set(from, [...(beginning.get(from) ?? []), index]);
	const last = steps.reduce((end, s) => (s.to > end ? s.to : end), '');
	const marked = [...new Set([...steps.map((s) => s.from), last])].filter(Boolean).sort();
	const month = (date: string) => date.slice(0, 7);
	const isLater = (date: string) => date.slice(0, 4) !== marked[0]?.slice(0, 4);
	return marked.flatMap((date, i): TimelineDay[] => {
		const before = marked[i - 1];
		const begins = !before || month(before) !== month(date);
		const day: TimelineDay = {
			date,
			label: begins ? (isLater(date) ? shortMonth(date) : shortDay(date)) : dayNumber(date),
			steps: beginning.get(date) ?? [],
			cut: false
		};
		const gap = before ? daysBetween(before, date) - 1 : 0;
		if (!before || gap < 1) return [day];
		const first = after(before, 1);
		if (gap > LONGEST_GAP) return [{ date: first, label: '', steps: [], cut: true }, day];
		const between = Array.from({ length: gap }, (_, n) => after(first, n));
		return [
			...between.map((d) => ({
				date: d,
				label: dayNumber(d),
				steps: [],
				cut: false
			})),
			day
		];
	});
}

/** So many days further on there is room for another day's name; behind a cut for the last, which ends the axis. */
const ROOMY = 3;
const AT_END = 2;

/** The days that have room for their names wherever the axis is short: the first, and steps' days that are apart. */
export function namedDays(days: readonly TimelineDay[]): ReadonlySet<string> {
	let last = -ROOMY;
	const named = days.filter(({ steps }, i) => {
		const isLast = i === days.length - 1;
		const room = isLast && days[i - 1]?.cut ? AT_END : ROOMY;
		const isNamed = (steps.length > 0 || isLast) && i - last >= room;
		if (isNamed) last = i;
		return isNamed;
	});
	return new Set(named.map(({ date }) => date));
}
