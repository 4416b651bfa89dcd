// Rows as CSV (RFC 4180) that a spreadsheet may open without danger.

/** What spreadsheets would run as a formula. Numbers are cells of their own and keep their sign. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * The rows under a head with their keys. It begins with a byte order mark, without which spreadsheets
 * take it for another alphabet; a text that would be a formula gets an apostrophe before it.
 * @param columns the keys, in order: every row may leave some out
 */
export function csvText(columns: readonly string[], rows: readonly Row[]): string {
	const lines = [columns, ...rows.map((row) => columns.map((key) => row[key]))];
	return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
