// The questions of the activities and of the steps as other programs ask them: without a map, with
// answers to choose from, and with what the answer rests on.
import * as m from '$messages';
import {
	findQuestions,
	reportQuestions,
	whoQuestions,
	type Fact,
	type WhoQuestion
} from '../../classroom/activities/quiz-questions';
import { compare } from '../../language/intl';
import { nameOn } from '../../map/scene/board';
import { sourceName } from '../../story/index/claims/source-names';
import { plainOf } from '../../story/text/inline';
import { story } from '../content/content';
import { boards } from '../pages/boards';

/** A source by its name and its address. */
type Cited = Fact['sources'][number];

interface Question {
	id: string;
	/** Which activity asks it. */
	group: string;
	text: string;
	/** Why the answer is right. */
	because: string;
	sources: Cited[];
}

export interface ChoiceQuestion extends Question {
	/** In the order of the alphabet. */
	choices: string[];
	/** The one that is right. */
	right: string;
}

/** Answered in words, and marked by a teacher. */
export type OpenQuestion = Question;

/** Wrong answers beside the right one. */
const WRONG = 4;

/**
 * So many of them, from all over the list and the same in every build.
 * @param turn so many further on, that not every question has the same ones
 */
const spread = <T>(all: readonly T[], count: number, turn: number): T[] =>
	Array.from({ length: Math.min(count, all.length) }, (_, i) => {
		const at = turn + Math.floor((i * all.length) / Math.min(count, all.length));
		return all[at % all.length];
	}).filter((one) => one !== undefined);

/** What a fact says, with its voice and its mark. */
const told = ({ text, voice, certainty }: Fact): string =>
	m.server_quizFact({ text, voice, certainty: certainty ?? 'none' });

/** "Find it": one right answer among others of its board that the question does not fit. */
function findChoices(): ChoiceQuestion[] {
	const all = boards();
	return findQuestions(story).flatMap(({ id, question, board, answers, fact }, turn) => {
		const { board: asked, byName } = all[board];
		const [right] = answers;
		if (right === undefined) return [];
		const others = spread(
			byName.filter((other) => !answers.includes(other)),
			WRONG,
			turn
		);
		return {
			id,
			group: m.routes_findIt(),
			text: question,
			choices: [right, ...others].map((one) => nameOn(asked, one)).sort(compare),
			right: nameOn(asked, right),
			because: told(fact),
			sources: fact.sources
		};
	});
}

/** Sentences whose voice is asked for. */
const voiceChoices = (
	group: string,
	ask: (words: { sentence: string }) => string,
	questions: readonly WhoQuestion[]
): ChoiceQuestion[] =>
	questions.map(({ id, sentence, voice, choices, because, fact }) => ({
		id,
		group,
		text: ask({ sentence }),
		choices: choices.map(({ name }) => name),
		right: choices.find((choice) => choice.id === voice)?.name ?? voice,
		because,
		sources: fact.sources
	}));

/** Every question with an answer to choose. */
export const choiceQuestions = (): ChoiceQuestion[] => [
	...findChoices(),
	...voiceChoices(m.routes_whoSays(), m.server_quizWho, whoQuestions(story)),
	...voiceChoices(m.routes_whoReally(), m.server_quizReally, reportQuestions(story))
];

/** The question of each step, with the teacher's answer. */
export const openQuestions = (): OpenQuestion[] =>
	story.steps.map(({ id, title, teacher }) => ({
		id,
		group: m.routes_questions(),
		text: m.server_quizStep({ title, question: plainOf(teacher.question) }),
		because: plainOf(teacher.answer),
		sources: teacher.sources.flatMap((source) => {
			const found = story.sources.find((one) => one.id === source);
			return found ? [{ title: sourceName(found), address: found.url }] : [];
		})
	}));
