import { expect, test } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

const LESSON = '- { minutes: 5, title: Brief, aim: An aim., steps: [began, sent] }\n';

test.each<BreakingCase>([
	[
		'two lessons of one length',
		'lessons.yaml',
		LESSON,
		LESSON + LESSON,
		'lessons.yaml:2:14  a second lesson of 5 minutes; its address would be the same'
	],
	[
		'another order',
		'lessons.yaml',
		'[began, sent]',
		'[sent, began]',
		'lessons.yaml:1:59  "began" does not come after "sent" in the story; a lesson keeps its order'
	],
	[
		'a step twice',
		'lessons.yaml',
		'[began, sent]',
		'[began, began]',
		'lessons.yaml:1:60  "began" does not come after "began" in the story; a lesson keeps its order'
	],
	[
		'a plan of another length',
		'lessons.yaml',
		'steps: [began, sent] }',
		'steps: [began, sent], plan: [{ minutes: 2, what: Look. }, { minutes: 2, what: Ask. }] }',
		'lessons.yaml:1:73  the plan takes 4 minutes, the lesson 5'
	],
	[
		'an unknown step',
		'lessons.yaml',
		'[began, sent]',
		'[began, send]',
		'lessons.yaml:1:60  unknown step "send"; did you mean "sent"?'
	]
])('complains of %s', (_name, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
