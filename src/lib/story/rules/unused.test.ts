// Rules about what nobody ever sees: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

const WORDS = 'words: { shown: A., single: A., came: A., went: A., gone: A., short: A. }';

const CASES: BreakingCase[] = [
	[
		'voice',
		'voices.yaml',
		'- id: desk',
		'- { id: bbc, name: BBC, short: BBC, kind: independent, description: A. }\n- id: desk',
		'voices.yaml:1:9  voice "bbc" is not used; let a claim name it or remove it'
	],
	[
		'source',
		'places.yaml',
		'  population: { count: 251855, source: census }\n',
		'',
		'sources.yaml:8:7  source "census" is not used; cite it or remove it'
	],
	[
		'term',
		'story.yaml',
		'[[lpg|fuel]]',
		'fuel',
		'glossary.yaml:1:7  term "lpg" is not used; mark it in a text as [[id]] or remove it'
	],
	[
		'area',
		'story.yaml',
		'frame: [west]',
		'frame: [kz]',
		'story.yaml:6:9  area "west" is not used; frame it in a step or remove it'
	],
	[
		'place',
		'places.yaml',
		'- id: aktau',
		'- { id: oral, names: { en: Oral }, at: [51, 51], state: kz, kind: town }\n- id: aktau',
		'places.yaml:14:9  place "oral" is not used; name it on a step’s map or remove it'
	],
	[
		'a protest that is never lit',
		'story.yaml',
		'      events: { protest: 2022-01-02 }\n',
		'',
		'places.yaml:21:30  no step shows this protest; a step’s map needs "events: { protest: 2022-01-02 }" or later'
	],
	[
		'an attack that is never marked',
		'story.yaml',
		'      events: { attack: 2022-01-05 }\n',
		'',
		'places.yaml:7:29  no step shows this attack; a step’s map needs "events: { attack: 2022-01-05 }" or later'
	],
	[
		'a role of no state',
		'kinds.yaml',
		'  - id: member',
		'  - { id: host, legend: host, colour: green, words: { shown: Hosts. } }\n  - id: member',
		'kinds.yaml:14:11  role "host" is not used; give it to a state or remove it'
	],
	[
		'a kind of event of no place',
		'kinds.yaml',
		'movements:',
		`  - { id: siege, name: siege, legend: siege, form: square, colour: olive, ${WORDS} }\nmovements:`,
		'kinds.yaml:32:11  event "siege" is not used; list it at a place or remove it'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
