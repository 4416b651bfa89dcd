// Rules about roles: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'a role of a state that may not have it',
		'story.yaml',
		'contributor: [ru]',
		'contributor: [ru, cn]',
		'story.yaml:35:46  "cn" is no member (states.yaml), so it cannot have this role'
	],
	[
		'two roles of one state',
		'story.yaml',
		'contributor: [ru]',
		'contributor: [ru, kz]',
		'story.yaml:35:46  "kz" is "receiving" in this step already'
	],
	[
		'a standing role in a step',
		'story.yaml',
		'contributor: [ru]',
		'contributor: [ru], member: [kz]',
		'story.yaml:35:47  "member" is a standing role (states.yaml)'
	],
	[
		'a role of a step that stands',
		'states.yaml',
		'iso: { a2: CN, a3: CHN, num: 156 }',
		'iso: { a2: CN, a3: CHN, num: 156 }\n  role: contributor',
		'states.yaml:15:9  "contributor" is given by steps; it is no standing role'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
