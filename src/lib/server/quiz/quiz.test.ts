// Questions and cards, read back as the programs read them that import them.
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseGift } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { story } from '../content/content';
import { glossaryCards } from './cards';
import { giftText } from './gift';
import { choiceQuestions, openQuestions } from './questions';
import { quizCsv } from './quiz-csv';

test('a question has one answer that is right, and wrong ones that its content does not count', () => {
	const questions = choiceQuestions();
	const { activities, report } = story;
	expect(questions).toHaveLength(
		activities.find.length + activities.who.length + (report?.sentences.length ?? 0)
	);
	const names = new Map([...story.places, ...story.states].map(({ id, names }) => [id, names.en]));
	for (const { id, choices, right, sources } of questions) {
		expect(choices.filter((choice) => choice === right)).toHaveLength(1);
		expect(new Set(choices).size).toBe(choices.length);
		expect(choices.length).toBeGreaterThan(1);
		expect(choices.length).toBeLessThan(6);
		expect(sources.length).toBeGreaterThan(0);
		const { answers = [] } = story.activities.find.find((one) => one.id === id) ?? {};
		const alsoRight = answers.map((answer) => names.get(answer)).filter((name) => name !== right);
		for (const name of alsoRight) expect(choices).not.toContain(name);
	}
});

test('no place is a wrong answer to every question: that would give the right one away', () => {
	const found = choiceQuestions().filter(({ id }) =>
		story.activities.find.some((one) => one.id === id)
	);
	const sets = found.map(({ choices, right }) => choices.filter((c) => c !== right).join());
	expect(new Set(sets).size).toBeGreaterThan(found.length / 2);
});

test('Moodle’s grammar reads every question with its answers and its feedback', () => {
	const read = parseGift(giftText());
	const asked = read.filter(({ type }) => type !== 'Category' && type !== 'Description');
	const choices = choiceQuestions();
	const all = [...choices, ...openQuestions()];
	expect(asked).toHaveLength(all.length);
	expect(read.filter(({ type }) => type === 'Category')).toHaveLength(4);
	for (const [i, question] of asked.entries()) {
		const expected = all[i];
		if (question.type !== 'MC' && question.type !== 'Essay') throw new Error(question.type);
		expect(question.stem.text).toBe(expected?.text);
		expect(question.globalFeedback?.text).toContain(expected?.because);
		for (const { address } of expected?.sources ?? [])
			expect(question.globalFeedback?.text).toContain(address);
		if (question.type === 'Essay') continue;
		expect(question.choices.map(({ text }) => text.text)).toEqual(choices[i]?.choices);
		expect(
			question.choices.filter(({ isCorrect }) => isCorrect).map(({ text }) => text.text)
		).toEqual([choices[i]?.right]);
	}
});

test('the table has a row for each question, and the number of its right answer', () => {
	const rows = parseCsv(quizCsv(), { bom: true, columns: true }) as Record<string, string>[];
	expect(
		rows.map((row) => ({ text: row['Question'], right: row[`Option ${row['Correct option']}`] }))
	).toEqual(choiceQuestions().map(({ text, right }) => ({ text, right })));
});

test('each word of the glossary is a card with two sides', () => {
	const text = glossaryCards();
	const cards = parseCsv(text, { delimiter: '\t', comment: '#' }) as string[][];
	expect(text.split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
	expect(cards.map(([term]) => term).sort()).toEqual(story.glossary.map(({ term }) => term).sort());
	for (const card of cards) {
		expect(card).toHaveLength(2);
		expect(card.join('')).not.toContain('[[');
	}
});
