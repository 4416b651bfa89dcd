// Rules about the notation in texts: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'unknown term',
		'story.yaml',
		'[[lpg|fuel]]',
		'[[lgp|fuel]]',
		'story.yaml:16:17  unknown term "lgp"; known: lpg'
	],
	[
		'a term in a plain text',
		'story.yaml',
		'borders: Borders',
		'borders: All [[lpg]]',
		'story.yaml:4:10  a glossary word in a text that is shown plain'
	],
	[
		'a term left open',
		'story.yaml',
		'[[lpg|fuel]] rose',
		'[[lpg]] and [[fuel',
		'story.yaml:16:17  “[[” without “]]”'
	],
	[
		'a quotation left open',
		'story.yaml',
		'stages”',
		'stages',
		'story.yaml:29:17  a quotation opens with “ and is not closed with ”'
	],
	[
		'a quotation not opened',
		'story.yaml',
		'“in',
		'in',
		'story.yaml:29:17  a quotation closes with ” and was not opened with “'
	],
	[
		'straight marks',
		'story.yaml',
		'“in stages”',
		'"in',
		'story.yaml:29:17  a straight quotation mark; write “ and ”'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
