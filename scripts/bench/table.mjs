// The bench's table: what each number is called, its unit, and how it is set beside the floor's.

const KB = 1024;

/** @type {[key: string, title: string, format: (value: number) => string][]} */
const ROWS = [
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

/**
 * @param {string[]} names the columns, the floor first
 * @param {(import('./passes.mjs').Numbers | undefined)[]} columns undefined: not in this build
 * @returns {string} a Markdown table
 */
export function tableOf(names, columns) {
	const floor = columns[0] ?? {};
	const rows = ROWS.map(([key, title, format]) => [
		title,
		...columns.map((column, i) => {
			const value = column?.[key];
			if (value === undefined) return column ? '–' : 'not built';
			return format(value) + (i > 0 ? ratio(value, floor[key]) : '');
		})
	]);
	const table = [['', ...names], ...rows];
	const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i].length)));
	const lines = table.map(
		(row) =>
			`| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`
	);
	const rule = `| ${widths.map((width, i) => '-'.repeat(i ? width - 1 : width) + (i ? ':' : '')).join(' | ')} |`;
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** @param {number} value @param {number | undefined} floor */
function ratio(value, floor) {
	return floor ? ` (${(value / floor).toFixed(value / floor < 10 ? 2 : 0)}×)` : '';
}

/** @param {number} value */
function whole(value) {
	return value.toFixed(0);
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
