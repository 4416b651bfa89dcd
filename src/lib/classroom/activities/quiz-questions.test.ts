import { expect, test } from 'vitest';
import { broken, FOLLOWING, MINIMAL } from '../../../../tests/fixtures/minimal-story';
import { readStory } from '../../story/read/read';
import { findQuestions, reportQuestions, whoQuestions } from './quiz-questions';

test('a question knows its board, its answers and what they rest on', () => {
	expect(findQuestions(readStory(MINIMAL))).toEqual([
		{
			id: 'where',
			question: 'Where?',
			board: 'states',
			answers: ['kz'],
			fact: {
				text: 'There.',
				voice: 'A paper',
				sources: [{ title: 'A paper, undated', address: 'https://example.org/report' }]
			}
		}
	]);
	const cities = broken('activities.yaml', 'answers: [kz]', 'answers: [aktau]');
	expect(findQuestions(readStory(cities))[0]?.board).toBe('cities');
});

test('a sentence is offered with the right voice among the wrong ones, by name', () => {
	const files = broken(
		'activities.yaml',
		'sources: [report] }\n    others',
		'sources: [report], certainty: single-source }\n    others'
	);
	expect(whoQuestions(readStory(files))).toMatchObject([
		{
			sentence: 'Prices rose.',
			voice: 'desk',
			choices: [
				{ id: 'paper', name: 'A paper' },
				{ id: 'desk', name: 'This project' }
			],
			because: 'It says so.',
			fact: { certainty: 'one source' }
		}
	]);
});

test('a report’s sentence is offered with everybody who speaks in it; without a report none is', () => {
	const [first, second] = reportQuestions(readStory(FOLLOWING));
	expect(first).toMatchObject({
		sentence: "“it's beginning today”",
		voice: 'desk',
		seems: 'paper',
		choices: [
			{ id: 'paper', name: 'A paper' },
			{ id: 'desk', name: 'This project' }
		],
		fact: { voice: 'This project', sources: [{ address: 'https://example.org/report' }] }
	});
	expect(second).not.toHaveProperty('seems');
	expect(reportQuestions(readStory(MINIMAL))).toEqual([]);
});
