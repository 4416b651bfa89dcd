// Rules about the report that a story follows: one that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import {
	broken,
	complaints,
	FOLLOWING,
	MINIMAL
} from '../../../../../tests/fixtures/minimal-story';

it('a story may follow a report, and need not', () => {
	expect(complaints(FOLLOWING)).toEqual([]);
	expect(complaints(MINIMAL)).toEqual([]);
});

it.each([
	[
		'a voice',
		'voice: desk\n    seems',
		'voice: dsk\n    seems',
		'6:12  unknown voice "dsk"; did you mean "desk"?'
	],
	[
		'a seeming voice',
		'seems: paper',
		'seems: papers',
		'7:12  unknown voice "papers"; did you mean "paper"?'
	],
	['a step', 'steps: [sent]', 'steps: [set]', '18:13  unknown step "set"; did you mean "sent"?'],
	[
		'a source',
		'source: report',
		'source: raport',
		'1:9  unknown source "raport"; did you mean "report"?'
	],
	[
		'a record’s source',
		'It rained., voice: paper, sources: [census]',
		'It rained., voice: paper, sources: [cens]',
		'17:65  unknown source "cens"; did you mean "census"?'
	],
	[
		'an id twice',
		'id: manner',
		'id: beginning',
		'19:9  a second quotation with the id "beginning"; ids are used once'
	],
	[
		'one voice in two parts',
		'seems: paper',
		'seems: desk',
		'7:12  "desk" speaks, and so does not only seem to'
	],
	[
		'a difference that is none',
		'differs: [yesterday]',
		'differs: [tomorrow]',
		'13:19  “tomorrow” is not in the words that it is said of'
	],
	[
		'a long sentence',
		'It rained.',
		`It rained ${'and rained '.repeat(14)}.`,
		'17:29  a sentence of 31 words; at most 28'
	],
	[
		'a quotation too long',
		"it's beginning today",
		'so '.repeat(50),
		'5:12  expected at most 120 characters, found 149'
	]
])('complains of %s', (_, piece, by, said) => {
	expect(complaints(broken('report.yaml', piece, by, FOLLOWING))).toEqual([`report.yaml:${said}`]);
});
