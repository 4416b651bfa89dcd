import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

test('a strict reader reads back every text', () => {
	const text = fc.string({ unit: 'grapheme' }).filter((s) => !/^[=+\-@\t\r＝＋－＠]/.test(s));
	fc.assert(
		fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
			const back = read(csvText(['a', 'b'], rows));
			expect(back).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])]);
		})
	);
});

test('no cell is a formula, and numbers stay numbers', () => {
	const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
	const rows = read(
		csvText(
			['text', 'number'],
			formulas.map((text) => ({ text, number: -4.5 }))
		)
	).slice(1);
	for (const [i, [text, number]] of rows.entries()) {
		expect(text).toBe(`'${formulas[i]}`);
		expect(number).toBe('-4.5');
	}
});

test('what is not there is an empty cell', () => {
	expect(read(csvText(['a', 'b'], [{ b: 'x' }]))[1]).toEqual(['', 'x']);
});
