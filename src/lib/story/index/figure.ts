// Where the numbers of a figure lie along its line, which begins at nought: reports are told apart
// by where they stand, and nothing is added up.
import type { Figure } from '../schema/schema';

export interface Scale {
	/** Per cent of the line's length, for each report in order; undefined for words. */
	marks: readonly (number | undefined)[];
	/** From the lowest number that stands to the highest, per cent. */
	band: { from: number; length: number };
	/** The round number at its end, and where it lies. */
	tick: { number: string; at: number };
}

/** Beyond the highest number, for its mark and an arrow: per cent. */
const ROOM = 12;

/** `2,030` */
export const grouped = (number: number): string =>
	String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A round number above the highest, where the line reaches so far; else the last below it. */
function roundEnd(highest: number): number {
	const step = 10 ** Math.floor(Math.log10(highest));
	const above = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10].map((n) => n * step).find((n) => n > highest);
	const fits = above !== undefined && (above / highest) * (100 - ROOM) < 100;
	return fits ? above : Math.floor(highest / step) * step;
}

/** A report's words, cut at its number where that stands in them: it is set large. */
export function numeralIn({ text, number }: Pick<Figure['reports'][number], 'text' | 'number'>) {
	const numeral = number === undefined ? '' : grouped(number);
	const at = numeral ? text.indexOf(numeral) : -1;
	if (at < 0) return { before: text, numeral: '', after: '' };
	const after = text.slice(at + numeral.length).replace(/^, /, '');
	return { before: text.slice(0, at), numeral, after };
}

/** A figure's reports in the order of their days. */
export const byDay = ({ reports }: Pick<Figure, 'reports'>): Figure['reports'] =>
	reports.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/**
 * The scale of a figure.
 * @returns undefined where its reports are words only
 */
export function scaleOf(reports: Figure['reports']): Scale | undefined {
	const highest = Math.max(0, ...reports.map(({ number = 0 }) => number));
	if (highest === 0) return undefined;
	const at = (number: number): number => Math.round((number / highest) * (100 - ROOM) * 10) / 10;
	const standing = reports.flatMap(({ number, exact }) =>
		number === undefined || exact === 'withdrawn' ? [] : at(number)
	);
	const from = Math.min(...standing);
	const last = roundEnd(highest);
	return {
		marks: reports.map(({ number }) => number && at(number)),
		band: { from, length: Math.round((Math.max(...standing) - from) * 10) / 10 },
		tick: { number: grouped(last), at: at(last) }
	};
}
