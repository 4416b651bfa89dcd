// The activities that ask for the voice of a sentence.
import * as m from '$messages';
import { error } from '@sveltejs/kit';
import {
	reportQuestions,
	whoQuestions,
	type WhoQuestion
} from '$lib/classroom/activities/quiz-questions';
import { story } from '$lib/server/content/content';

interface Quiz {
	title: string;
	description: string;
	questions: WhoQuestion[];
}

const QUIZZES = new Map<string, Quiz>([
	[
		'who',
		{
			title: m.routes_whoSays(),
			description: m.routes_whoDescription(),
			questions: whoQuestions(story)
		}
	],
	[
		'report',
		{
			title: m.routes_whoReally(),
			description: m.routes_whoReallyDescription(),
			questions: reportQuestions(story)
		}
	]
]);

export const entries = () =>
	[...QUIZZES].flatMap(([quiz, { questions }]) => (questions.length > 0 ? [{ quiz }] : []));

export const load = ({ params }) => QUIZZES.get(params.quiz) ?? error(404);
