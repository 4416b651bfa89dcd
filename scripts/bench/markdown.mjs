// Numbers as the benches print them: a Markdown table, and what a value is beside another.

/**
 * @param {string[][]} rows the first is the head; numbers stand to the right of the first column
 * @returns {string} a Markdown table
 */
export function markdownTable(rows) {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	const lines = rows.map(
		(row) =>
			`| ${row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`
	);
	const rule = `| ${widths.map((width, i) => '-'.repeat(i ? width - 1 : width) + (i ? ':' : '')).join(' | ')} |`;
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/**
 * @param {number} value
 * @param {number | undefined} other
 * @returns {string} ` (1.20×)`, or nothing where there is nothing to set it beside
 */
export function ratio(value, other) {
	if (!other) return '';
	const times = value / other;
	return ` (${times.toFixed(times < 10 ? 2 : 0)}×)`;
}
