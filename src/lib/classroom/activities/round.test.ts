import { describe, expect, test } from 'vitest';
import { answer, begin, isOver, next, scoreText, show } from './round';

const right = (round: ReturnType<typeof begin>) => answer(round, 'aktau', true);
const wrong = (round: ReturnType<typeof begin>, choice = 'almaty') => answer(round, choice, false);

describe('a round', () => {
	test('counts what is right at the first try', () => {
		expect(scoreText(begin(3))).toBe('');
		const first = right(begin(3));
		expect(first).toMatchObject({ told: true, score: 1 });
		const second = right(wrong(next(first)));
		expect(second).toMatchObject({ told: true, score: 1, wrong: ['almaty'] });
		expect(scoreText(second)).toBe('First try: 1 of 2');
		expect(scoreText(next(second))).toBe('First try: 1 of 2');
	});

	test('lets a class try as often as it likes, and counts one mistake once', () => {
		const tried = wrong(wrong(wrong(begin(1)), 'oral'), 'almaty');
		expect(tried).toMatchObject({ told: false, wrong: ['almaty', 'oral'], score: 0 });
	});

	test('shows the answer without counting it', () => {
		const shown = show(begin(2));
		expect(shown).toMatchObject({ told: true, score: 0 });
		expect(right(shown)).toBe(shown);
	});

	test('ends after the last question and stays there', () => {
		const over = next(right(begin(1)));
		expect(isOver(over)).toBe(true);
		expect(next(over)).toBe(over);
		expect(right(over)).toBe(over);
		expect(scoreText(over)).toBe('First try: 1 of 1');
	});
});
