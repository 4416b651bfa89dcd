// The questions with answers to choose from as a table, for the many quiz tools that import one.
import * as m from '$messages';
import { csvText, type Row } from '../../story/text/csv';
import { choiceQuestions } from './questions';

/** A row for each question: its answers, which of them is right, and why. */
export function quizCsv(): string {
	const questions = choiceQuestions();
	const most = Math.max(...questions.map(({ choices }) => choices.length));
	const options = Array.from({ length: most }, (_, i) => m.server_quizOption({ number: i + 1 }));
	const rows = questions.map(({ group, text, choices, right, because, sources }): Row => ({
		[m.server_quizActivity()]: group,
		[m.server_quizQuestion()]: text,
		...Object.fromEntries(options.map((option, i) => [option, choices[i]])),
		[m.server_quizRight()]: choices.indexOf(right) + 1,
		[m.server_quizBecause()]: because,
		[m.server_quizSources()]: sources.map(({ address }) => address).join(' ')
	}));
	const ends = [m.server_quizRight(), m.server_quizBecause(), m.server_quizSources()];
	return csvText([m.server_quizActivity(), m.server_quizQuestion(), ...options, ...ends], rows);
}
