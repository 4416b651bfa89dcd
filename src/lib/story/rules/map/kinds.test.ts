// Rules about kinds of roles and events: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'two roles of one colour',
		'kinds.yaml',
		'colour: blue',
		'colour: bright',
		'kinds.yaml:10:13  "receiving" looks like this already (bright); no reader could tell them apart'
	],
	[
		'two kinds of events of one form',
		'kinds.yaml',
		'form: diamond',
		'form: disc',
		'kinds.yaml:29:11  "protest" looks like this already (disc); no reader could tell them apart'
	],
	[
		'a first day that looks like others',
		'kinds.yaml',
		'form: diamond',
		'form: diamond\n    first: { legend: first, form: disc, shown: "First: {names}." }',
		'kinds.yaml:30:35  "protest" looks like this already (disc); no reader could tell them apart'
	],
	[
		'words without a form that the language has',
		'kinds.yaml',
		'one: "{names} sent troops.", other:',
		'other:',
		'kinds.yaml:13:21  no words for one: the plural forms of en (story.yaml) are one, other'
	],
	[
		'two roles where movements meet',
		'kinds.yaml',
		'moves: true',
		'moves: true\n    hub: true',
		'kinds.yaml:13:10  "receiving" is the hub already'
	],
	[
		'two states where movements meet',
		'story.yaml',
		'receiving: [kz]',
		'receiving: [kz, am]',
		'story.yaml:35:27  unknown state "am"; known: kz, ru, cn',
		'story.yaml:35:27  "receiving" is where movements meet: one state a step'
	],
	[
		'an event of one kind twice',
		'places.yaml',
		'- id: moscow',
		'    - { kind: attack, date: 2022-01-06, report: { text: Again., voice: desk, sources: [report] } }\n- id: moscow',
		'places.yaml:9:15  a second attack here; a place tells the first of a kind'
	],
	[
		'braces that nothing fills',
		'kinds.yaml',
		'Members: {names}.',
		'Members: {nmaes}.',
		'kinds.yaml:18:21  nothing is put into "{nmaes}"; did you mean "names"?'
	],
	[
		'braces that are filled elsewhere',
		'kinds.yaml',
		'Members: {names}.',
		'Members: {hub}.',
		'kinds.yaml:18:21  nothing is put into "{hub}"; known: names, count'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
