// A round of questions, as a pure state: what was asked, tried and solved. It lasts as long as the
// page is open, and nobody's name is in it.
import * as m from '$messages';

export interface Round {
	/** Which question, from 0; equal to `count` when the round is over. */
	index: number;
	count: number;
	/** Wrong answers to this question so far, in order. */
	wrong: readonly string[];
	/** Whether this question's answer is told, found or shown. */
	told: boolean;
	/** How many questions were answered at the first try. */
	score: number;
}

export const begin = (count: number): Round => ({
	index: 0,
	count,
	wrong: [],
	told: false,
	score: 0
});

/** An answer. Once the answer is told, and for one that was tried before, nothing changes. */
export function answer(round: Round, choice: string, isRight: boolean): Round {
	if (round.told || isOver(round) || round.wrong.includes(choice)) return round;
	if (!isRight) return { ...round, wrong: [...round.wrong, choice] };
	return { ...round, told: true, score: round.score + (round.wrong.length === 0 ? 1 : 0) };
}

/** The class gives up: the answer is told and does not count. */
export const show = (round: Round): Round => ({ ...round, told: true });

/** The next question, or the end. */
export function next(round: Round): Round {
	if (isOver(round)) return round;
	return { ...round, index: round.index + 1, wrong: [], told: false };
}

export const isOver = ({ index, count }: Round): boolean => index >= count;

/** `First try: 3 of 5`: of the questions told so far; nothing before the first. */
export function scoreText({ index, told, score }: Round): string {
	const asked = index + (told ? 1 : 0);
	return asked > 0 ? m.classroom_score({ score, asked }) : '';
}
