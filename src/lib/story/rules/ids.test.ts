// Rules about names of things: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

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
		'places.yaml:8:43  unknown voice "bbc"; known: desk, paper'
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
		'receiving: [kz]',
		'receiving: [almaty]',
		'story.yaml:35:23  unknown state "almaty"; known: kz, ru, cn'
	],
	[
		'unknown contributor',
		'story.yaml',
		'contributor: [ru]',
		'contributor: [ru, am]',
		'story.yaml:35:46  unknown state "am"; known: kz, ru, cn'
	],
	[
		'unknown region and place of a stage',
		'story.yaml',
		'      emphasis: [almaty]\n      builds: [[ru], [almaty]]',
		'      stages:\n        - { label: "1:30", legend: a, shown: a, regions: [KZ-ALB], places: [almata] }\n      emphasis: [almaty]\n      builds: [[ru], [almaty]]',
		'story.yaml:40:59  unknown region "KZ-ALB"; did you mean "KZ-ALA"?',
		'story.yaml:40:77  unknown place "almata"; did you mean "almaty"?'
	],
	[
		'unknown role',
		'story.yaml',
		'contributor: [ru]',
		'contributer: [ru]',
		'story.yaml:35:28  unknown role "contributer"; did you mean "contributor"?',
		'story.yaml:38:20  "ru" has no role in this step that may move'
	],
	[
		'unknown role of a state',
		'states.yaml',
		'num: 156 }',
		'num: 156 }\n  role: mamber',
		'states.yaml:15:9  unknown role "mamber"; did you mean "member"?'
	],
	[
		'unknown role among which another is',
		'kinds.yaml',
		'of: member',
		'of: mamber',
		'kinds.yaml:5:9  unknown role "mamber"; did you mean "member"?',
		'story.yaml:35:23  "kz" is no mamber (states.yaml), so it cannot have this role'
	],
	[
		'unknown kind of event on a map',
		'story.yaml',
		'events: { attack:',
		'events: { atack:',
		'story.yaml:36:17  unknown event "atack"; did you mean "attack"?'
	],
	[
		'unknown kind of event at a place',
		'places.yaml',
		'kind: attack',
		'kind: atack',
		'places.yaml:7:15  unknown event "atack"; did you mean "attack"?'
	],
	[
		'unknown place to return to',
		'story.yaml',
		'title: Stage by Stage',
		'title: Stage by Stage\nleading: almati',
		'story.yaml:2:10  unknown place "almati"; did you mean "almaty"?'
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
