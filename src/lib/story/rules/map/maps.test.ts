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
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
