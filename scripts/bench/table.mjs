// The benches' tables: what each number is called, its unit, and how it is set beside the first
// column's.
import { markdownTable, ratio } from './markdown.mjs';

const KB = 1024;

/** @typedef {[key: string, title: string, format: (value: number) => string]} Row */

/** @type {Row[]} */
const PAGE_ROWS = [
	['requests', 'Requests', whole],
	['all bytes', 'Transferred', kilobytes],
	['html bytes', '· HTML', kilobytes],
	['script bytes', '· scripts', kilobytes],
	['style bytes', '· styles', kilobytes],
	['font bytes', '· fonts', kilobytes],
	['image bytes', '· images', kilobytes],
	['data bytes', '· data', kilobytes],
	['elements', 'Elements', whole],
	['fcp', 'First contentful paint', ms],
	['lcp', 'Largest contentful paint', ms],
	['complete', 'Visually complete', ms],
	['load', 'Load event', ms],
	['tbt', 'Total blocking time', ms],
	['cls', 'Layout shift on load', shift],
	['cls over the story', 'Layout shift over the story', shift],
	['step change', 'Step change, median', ms],
	['slowest step change', 'Step change, slowest', ms],
	['slow frames', 'Scrolling: frames over 34 ms', whole],
	['worst frame', 'Scrolling: worst frame', ms],
	['long tasks', 'Scrolling: long tasks', whole],
	['flight fps', 'Flight (floor: at rest)', fps],
	['flight worst frame', 'Flight: worst frame', ms],
	['heap', 'Heap once loaded', megabytes],
	['heap at the end', 'Heap at the end', megabytes]
];

/** @type {Row[]} */
export const GROWTH_ROWS = [
	['build', 'Build, processor time', seconds],
	['build memory', 'Build, most memory', megabytes],
	['words', 'Words', whole],
	['raw', 'HTML', kilobytes],
	['raw per word', '· a word', bytes],
	['wire', 'HTML as Brotli', kilobytes],
	['wire per word', '· a word', bytes],
	['elements', 'Elements', whole],
	['fcp', 'First contentful paint', ms],
	['lcp', 'Largest contentful paint', ms],
	['tbt', 'Total blocking time', ms],
	['cls', 'Layout shift on load', shift],
	['step change', 'Step change, median', ms],
	['slowest step change', 'Step change, slowest', ms],
	['heap', 'Heap once loaded', megabytes],
	['heap at the end', 'Heap at the end', megabytes]
];

/**
 * @param {string[]} names the columns; the others are set beside the first
 * @param {(import('./passes.mjs').Numbers | undefined)[]} columns undefined: not in this build
 * @param {Row[]} [rows] those that no column has are left out
 * @returns {string} a Markdown table
 */
export function tableOf(names, columns, rows = PAGE_ROWS) {
	const first = columns[0] ?? {};
	const told = rows.filter(([key]) => columns.some((column) => column?.[key] !== undefined));
	return markdownTable([
		['', ...names],
		...told.map(([key, title, format]) => [
			title,
			...columns.map((column, i) => {
				const value = column?.[key];
				if (value === undefined) return column ? '–' : 'not built';
				return format(value) + (i > 0 ? ratio(value, first[key]) : '');
			})
		])
	]);
}

/** @param {number} value */
function whole(value) {
	return value.toFixed(0);
}
/** @param {number} value */
function bytes(value) {
	return value.toFixed(1);
}
/** @param {number} value */
function seconds(value) {
	return `${value.toFixed(1)} s`;
}
/** @param {number} value */
function kilobytes(value) {
	return `${(value / KB).toFixed(1)} KB`;
}
/** @param {number} value */
function megabytes(value) {
	return `${value.toFixed(1)} MB`;
}
/** @param {number} value */
function ms(value) {
	return `${value.toFixed(0)} ms`;
}
/** @param {number} value */
function shift(value) {
	return value.toFixed(3);
}
/** @param {number} value */
function fps(value) {
	return `${value.toFixed(1)} fps`;
}
