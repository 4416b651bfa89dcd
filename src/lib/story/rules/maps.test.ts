// Rules about what a step’s map says: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../read/minimal.fixture';

const CASES: BreakingCase[] = [
	[
		'frames nothing',
		'story.yaml',
		'frame: [almaty, ru]',
		'frame: []',
		'story.yaml:33:14  this step frames nothing; name a place, an area or a state'
	],
	[
		'a receiving state outside the alliance',
		'states.yaml',
		'member: true',
		'member: false',
		'activities.yaml:4:15  "kz" cannot be found: the boards have cities with a protest, and member states',
		'story.yaml:34:18  "kz" is not a member of the CSTO (states.yaml), so it cannot have this role'
	],
	[
		'a contributor outside the alliance',
		'story.yaml',
		'contributors: [ru]',
		'contributors: [ru, cn]',
		'story.yaml:35:26  "cn" is not a member of the CSTO (states.yaml), so it cannot have this role'
	],
	[
		'a movement of no contributor',
		'story.yaml',
		'state: ru, from',
		'state: cn, from',
		'story.yaml:38:20  "cn" moves, but is no contributor of this step'
	],
	[
		'a movement to nobody',
		'story.yaml',
		'      receiving: kz\n',
		'',
		'story.yaml:37:20  a movement needs a receiving state in this step'
	],
	[
		'a movement within one state',
		'story.yaml',
		'from: moscow',
		'from: aktau',
		'story.yaml:38:30  aktau to almaty is no way between "ru" and the receiving state "kz"'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
