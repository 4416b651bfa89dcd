// The questions in GIFT, the form in which Moodle imports them: a category for each activity, the
// answer's ground and sources as feedback.
import * as m from '$messages';
import { story } from '../content/content';
import {
	choiceQuestions,
	openQuestions,
	type ChoiceQuestion,
	type OpenQuestion
} from './questions';

/** What means something in GIFT gets a backslash. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');

/** A category's name; a slash would begin another inside it. */
const category = (group: string) =>
	`$CATEGORY: ${[story.title, group].map((name) => name.replaceAll('/', '//')).join('/')}`;

const feedback = ({ because, sources }: OpenQuestion): string =>
	`\t####${escaped(
		[because, ...sources.map(({ title, address }) => `${title}: ${address}`)].join(' · ')
	)}`;

/** @param number its place in its group, so that a list sorted by name keeps the order */
const named = ({ group }: OpenQuestion, number: number): string =>
	`::${escaped(m.server_quizName({ group, number: String(number).padStart(2, '0') }))}::`;

const choice = (question: ChoiceQuestion, number: number): string =>
	[
		`${named(question, number)}${escaped(question.text)} {`,
		...question.choices.map((name) => `\t${name === question.right ? '=' : '~'}${escaped(name)}`),
		feedback(question),
		'}'
	].join('\n');

const open = (question: OpenQuestion, number: number): string =>
	`${named(question, number)}${escaped(question.text)} {\n${feedback(question)}\n}`;

/** Questions under the category of their group. */
function grouped<T extends OpenQuestion>(all: readonly T[], write: (one: T, at: number) => string) {
	return [...new Set(all.map(({ group }) => group))].flatMap((group) => [
		category(group),
		...all.filter((one) => one.group === group).map((one, i) => write(one, i + 1))
	]);
}

/** Everything to ask, as one file. */
export const giftText = (): string =>
	[...grouped(choiceQuestions(), choice), ...grouped(openQuestions(), open)].join('\n\n') + '\n';
