// Rules about names of things: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../read/minimal.fixture';

const CASES: BreakingCase[] = [
	[
		'unknown place',
		'story.yaml',
		'emphasis: [almaty]',
		'emphasis: [almati]',
		'story.yaml:39:18  unknown place or state "almati"; did you mean "almaty"?'
	],
	[
		'unknown voice',
		'story.yaml',
		'voice: desk',
		'voice: dek',
		'story.yaml:17:18  unknown voice "dek"; did you mean "desk"?'
	],
	[
		'unknown voice of a report',
		'places.yaml',
		'voice: desk',
		'voice: bbc',
		'places.yaml:8:39  unknown voice "bbc"; known: desk, paper'
	],
	[
		'unknown source',
		'story.yaml',
		'sources: [report]',
		'sources: [report, repot]',
		'story.yaml:18:29  unknown source "repot"; did you mean "report"?'
	],
	[
		'unknown source of a population',
		'places.yaml',
		'source: census',
		'source: cencus',
		'places.yaml:19:40  unknown source "cencus"; did you mean "census"?'
	],
	[
		'unknown state of a place',
		'places.yaml',
		'state: ru',
		'state: uk',
		'places.yaml:12:10  unknown state "uk"; known: kz, ru, cn'
	],
	[
		'unknown capital',
		'states.yaml',
		'capital: moscow',
		'capital: moscou',
		'states.yaml:10:12  unknown place "moscou"; did you mean "moscow"?'
	],
	[
		'unknown frame',
		'story.yaml',
		'frame: [west]',
		'frame: [wets]',
		'story.yaml:20:15  unknown place, state or area "wets"; known: almaty, moscow, aktau, kz, ru, cn, west'
	],
	[
		'unknown receiving state',
		'story.yaml',
		'receiving: kz',
		'receiving: almaty',
		'story.yaml:34:18  unknown state "almaty"; known: kz, ru, cn'
	],
	[
		'unknown contributor',
		'story.yaml',
		'contributors: [ru]',
		'contributors: [ru, am]',
		'story.yaml:35:26  unknown state "am"; known: kz, ru, cn'
	],
	[
		'unknown end of a movement',
		'story.yaml',
		'from: moscow',
		'from: mosco',
		'story.yaml:38:30  unknown place "mosco"; did you mean "moscow"?'
	],
	[
		'movement from a state',
		'story.yaml',
		'from: moscow',
		'from: ru',
		'story.yaml:38:30  unknown place "ru"; known: almaty, moscow, aktau'
	],
	[
		'unknown build',
		'story.yaml',
		'[[ru], [almaty]]',
		'[[ru], [almat]]',
		'story.yaml:40:23  unknown place or state "almat"; did you mean "almaty"?'
	],
	[
		'a place twice',
		'places.yaml',
		'id: aktau',
		'id: moscow',
		'places.yaml:14:7  a second place with the id "moscow"; ids are used once'
	],
	[
		'a step twice',
		'story.yaml',
		'id: sent',
		'id: began',
		'lessons.yaml:1:60  unknown step "sent"; known: began',
		'story.yaml:23:9  a second step with the id "began"; ids are used once'
	],
	[
		'a state called like a place',
		'states.yaml',
		'id: cn',
		'id: aktau',
		'states.yaml:12:7  "aktau" is also the id of a place; places, states and areas share their ids'
	],
	[
		'an area called like a state',
		'story.yaml',
		'id: west',
		'id: cn',
		'story.yaml:6:9  "cn" is also the id of a state; places, states and areas share their ids',
		'story.yaml:20:15  unknown place, state or area "west"; known: almaty, moscow, aktau, kz, ru, cn'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
