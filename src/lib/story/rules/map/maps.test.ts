// Rules about what a step’s map says: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'frames nothing',
		'story.yaml',
		'frame: [almaty, ru]',
		'frame: []',
		'story.yaml:33:14  this step frames nothing; name a place, an area or a state'
	],
	[
		'a movement of a state that does not move',
		'story.yaml',
		'state: ru, from',
		'state: cn, from',
		'story.yaml:38:20  "cn" has no role in this step that may move'
	],
	[
		'a movement to nobody',
		'story.yaml',
		'receiving: [kz], ',
		'',
		'story.yaml:38:20  a movement needs a state with a hub’s role in this step'
	],
	[
		'a movement within one state',
		'story.yaml',
		'from: moscow',
		'from: aktau',
		'story.yaml:38:30  aktau to almaty is no way between "ru" and "kz"'
	],
	[
		'a note beside a place that the map does not mark',
		'story.yaml',
		'      builds: [[ru], [almaty]]',
		'      notes: [{ place: aktau, text: Nothing here }]',
		'story.yaml:40:24  "aktau" has no mark on this map for a note to stand beside'
	],
	[
		'two notes beside one mark',
		'story.yaml',
		'      builds: [[ru], [almaty]]',
		'      notes: [{ place: almaty, text: One }, { place: almaty, text: Two }]',
		'story.yaml:40:54  a second note beside "almaty"'
	],
	[
		'a note beside nobody knows what',
		'story.yaml',
		'      builds: [[ru], [almaty]]',
		'      notes: [{ place: almati, text: One }]',
		'story.yaml:40:24  unknown place "almati"; did you mean "almaty"?'
	],
	[
		'hours that go on after the step',
		'story.yaml',
		'      builds: [[ru], [almaty]]',
		'      corner: { label: Long, text: Off, hours: { from: 2022-01-06T20:00, count: 5 } }',
		'story.yaml:40:48  5 hours from 2022-01-06T20:00 on do not lie within 2022-01-05 to 2022-01-06'
	],
	[
		'a note that is no short one',
		'story.yaml',
		'      builds: [[ru], [almaty]]',
		'      notes: [{ place: almaty, text: What happened here takes long to tell }]',
		'story.yaml:40:38  expected at most 32 characters, found 37'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});

it('lets a map that tells of days move what moves in another step', () => {
	const piece = '      events: { protest: 2022-01-02 }\n';
	const moving = `${piece}      roles: { receiving: [kz] }\n      movements: [{ state: ru, from: moscow, to: almaty }]\n`;
	const fault = 'story.yaml:23:28  "ru" has no role in this step that may move';
	expect(complaints(broken('story.yaml', piece, moving))).toEqual([fault]);
	const days = `${moving}      days: [2022-01-02]\n`;
	expect(complaints(broken('story.yaml', piece, days))).toEqual([]);
});
