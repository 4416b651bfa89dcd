import { expect, test } from 'vitest';
import { inPieces } from './differing';

const shown = (text: string, differing: string[]) =>
	inPieces(text, differing)
		.map(({ text, differs }) => (differs ? `*${text}*` : text))
		.join('|');

test.each([
	['all restored', [], 'all restored'],
	['all generally restored', ['generally'], 'all |*generally*| restored'],
	['generally', ['generally'], '*generally*'],
	[
		'by the morning, still tense',
		['still tense', 'by the morning'],
		'*by the morning*|, |*still tense*'
	],
	['no such words', ['others'], 'no such words']
])('%s, without %j', (text, differing, said) => {
	expect(shown(text, differing)).toBe(said);
});
