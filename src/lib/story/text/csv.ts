// Rows as CSV (RFC 4180) that a spreadsheet may open without danger.
import { stringify } from 'csv-stringify/sync';

export type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * The rows under a head with their keys. It begins with a byte order mark, without which spreadsheets
 * take it for another alphabet; a text that would be a formula gets an apostrophe before it.
 * @param columns the keys, in order: every row may leave some out
 */
export const csvText = (columns: readonly string[], rows: readonly Row[]): string =>
	stringify([...rows], {
		columns,
		header: true,
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		// Readers take spaces at a cell's ends for theirs, unless it is quoted.
		quoted_match: /^\s|\s$/
	});
