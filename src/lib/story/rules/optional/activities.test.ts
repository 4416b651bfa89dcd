import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'a city that is on no board',
		'activities.yaml',
		'answers: [kz]',
		'answers: [moscow]',
		'activities.yaml:4:15  "moscow" cannot be found: the boards have the places of events, and the states with a role in states.yaml'
	],
	[
		'a state that is no member',
		'activities.yaml',
		'answers: [kz]',
		'answers: [cn]',
		'activities.yaml:4:15  "cn" cannot be found: the boards have the places of events, and the states with a role in states.yaml'
	],
	[
		'a question on two boards',
		'activities.yaml',
		'answers: [kz]',
		'answers: [kz, aktau]',
		'activities.yaml:4:14  places and states in one question; they are on two boards'
	],
	[
		'an answer that is nowhere',
		'activities.yaml',
		'answers: [kz]',
		'answers: [aktua]',
		'activities.yaml:4:15  unknown place or state "aktua"; did you mean "aktau"?'
	],
	[
		'the right voice among the wrong ones',
		'activities.yaml',
		'others: [paper]',
		'others: [desk]',
		'activities.yaml:9:14  "desk" says the sentence; others are the wrong choices'
	],
	[
		'a choice that is offered twice',
		'activities.yaml',
		'others: [paper]',
		'others: [paper, paper]',
		'activities.yaml:9:21  "paper" is a choice already'
	],
	[
		'a voice that there is not',
		'activities.yaml',
		'others: [paper]',
		'others: [papre]',
		'activities.yaml:9:14  unknown voice "papre"; did you mean "paper"?'
	],
	[
		'a glossary word where none is shown',
		'activities.yaml',
		'question: Where?',
		'question: Where is [[lpg]]?',
		'activities.yaml:3:15  a glossary word in a text that is shown plain'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
