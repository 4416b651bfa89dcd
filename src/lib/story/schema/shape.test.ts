// Data of a wrong shape: what an editor reads, and where it points.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'unknown key',
		'story.yaml',
		'title: Stage',
		'tittle: a\ntitle: Stage',
		'story.yaml:1:1  unknown key "tittle"; did you mean "title"?'
	],
	[
		'unknown key within',
		'story.yaml',
		'events: { attack: 2022-01-05 }',
		'xyzzy: 1',
		'story.yaml:36:7  unknown key "xyzzy"; known: frame, roles, events, stages, movements, emphasis, notes, sparse, corner, numbers, numbersNote, days, builds'
	],
	[
		'text cut at its comma',
		'places.yaml',
		'text: Attacked., voice',
		'text: Attacked, in a way., voice',
		'places.yaml:8:35  unknown key "in a way."; a text with a comma between { and } needs quotes around it'
	],
	[
		'missing key',
		'voices.yaml',
		'  kind: project\n',
		'',
		'voices.yaml:1:3  missing key "kind": expected one of state-agency, official, alliance, witness, independent, rights, shared, project'
	],
	[
		'claim without a source',
		'story.yaml',
		'          sources: [report]\n',
		'',
		'story.yaml:16:11  missing key "sources": expected a list such as [one, two]'
	],
	[
		'claim with no sources',
		'story.yaml',
		'sources: [report]',
		'sources: []',
		'story.yaml:18:20  expected at least 1 entry, found 0'
	],
	[
		'claim without a voice',
		'story.yaml',
		'          voice: desk\n',
		'',
		'story.yaml:16:11  missing key "voice": expected text'
	],
	[
		'no value',
		'voices.yaml',
		'name: This project',
		'name:',
		'voices.yaml:2:8  expected text, found nothing'
	],
	[
		'empty text',
		'voices.yaml',
		'name: This project',
		"name: ''",
		'voices.yaml:2:9  expected text, found nothing'
	],
	[
		'enum',
		'voices.yaml',
		'kind: project',
		'kind: projekt',
		'voices.yaml:4:9  expected one of state-agency, official, alliance, witness, independent, rights, shared, project, found "projekt"; did you mean "project"?'
	],
	[
		'number for text',
		'glossary.yaml',
		'term: LPG',
		'term: 2022',
		'glossary.yaml:2:9  expected text, found the number 2022; put it in quotes'
	],
	[
		'list for text',
		'glossary.yaml',
		'definition: A vehicle fuel.',
		'definition: [[lpg]]',
		'glossary.yaml:3:15  expected text, found a list of 1; a text that begins with [ needs quotes around it'
	],
	[
		'text for a list',
		'story.yaml',
		'lines: [It begins]',
		'lines: It begins',
		'story.yaml:14:12  expected a list such as [one, two], found "It begins"'
	],
	[
		'text for a truth',
		'kinds.yaml',
		'hub: true',
		'hub: yes',
		'kinds.yaml:6:10  expected true, found "yes"'
	],
	[
		'a day for days',
		'story.yaml',
		'events: { attack: 2022-01-05 }',
		'events: 2022-01-05',
		'story.yaml:36:15  expected keys and values, found "2022-01-05"'
	],
	[
		'no day',
		'story.yaml',
		'events: { attack: 2022-01-05 }',
		'events: { attack: 5 }',
		'story.yaml:36:25  expected a date such as 2022-01-05, found the number 5'
	],
	[
		'neither a phrase nor its plural forms',
		'kinds.yaml',
		'words: { shown: "Received troops: {names}." }',
		'words: { shown: [] }',
		'kinds.yaml:7:21  expected text, found a list of 0'
	],
	[
		'fraction',
		'places.yaml',
		'count: 251855',
		'count: 2.5',
		'places.yaml:19:24  expected a whole number, found the number 2.5'
	],
	[
		'negative',
		'places.yaml',
		'count: 251855',
		'count: -2',
		'places.yaml:19:24  expected a number above 0, found -2'
	],
	[
		'date',
		'story.yaml',
		'from: 2022-01-02',
		'from: 2022-02-30',
		'story.yaml:11:11  expected a date such as 2022-01-05, found "2022-02-30"'
	],
	[
		'latitude',
		'places.yaml',
		'[43.25, 76.91]',
		'[143.25, 76.91]',
		'places.yaml:3:8  expected at most 90, found 143.25'
	],
	[
		'one coordinate',
		'places.yaml',
		'[43.25, 76.91]',
		'[43.25]',
		'places.yaml:3:7  expected a list of 2 numbers, found a list of 1'
	],
	[
		'long text',
		'voices.yaml',
		'short: Desk',
		'short: The desk of this project',
		'voices.yaml:3:10  expected at most 18 characters, found 24'
	],
	[
		'code',
		'states.yaml',
		'a2: KZ',
		'a2: KAZ',
		'states.yaml:3:14  expected exactly 2 characters, found 3'
	],
	[
		'too many lines',
		'story.yaml',
		'[It begins]',
		'[a, b, c, d]',
		'story.yaml:14:12  expected at most 3 entries, found 4'
	],
	[
		'script address',
		'sources.yaml',
		'https://example.org/report',
		'javascript:alert(1)',
		'sources.yaml:5:8  expected a web address that begins with https://, found "javascript:alert(1)"'
	],
	[
		'HTML',
		'voices.yaml',
		'Our own words.',
		'Our <b>own</b> words.',
		'voices.yaml:5:16  expected plain text without HTML, found "Our <b>own</b> words."'
	],
	[
		'id',
		'glossary.yaml',
		'id: lpg',
		'id: L P G',
		'glossary.yaml:1:7  expected an id of lower-case words joined by hyphens, found "L P G"',
		'story.yaml:16:17  unknown term "lpg"; known: L P G'
	],
	[
		'not an item',
		'regions.yaml',
		'- { id',
		'- Almaty\n- { id',
		'regions.yaml:1:3  expected the keys id, name, label, found "Almaty"'
	],
	[
		'nothing',
		'regions.yaml',
		'- { id: KZ-ALA, name: Almaty city }\n',
		'',
		'regions.yaml:1:1  expected a list, found nothing'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
