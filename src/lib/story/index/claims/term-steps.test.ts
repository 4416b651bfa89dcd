import { expect, test } from 'vitest';
import { termSteps } from './term-steps';

const step = (id: string, ...texts: string[]) => ({
	id,
	paragraphs: texts.map((text) => [{ text, voice: 'a', sources: ['b'] }])
});

test('a word stands once in each step that marks it, however it is shown there', () => {
	const steps = [
		step('first', 'An [[akim]] spoke.', 'The [[akim|akims]] left.'),
		step('second', 'Nobody spoke.'),
		step('third', 'An [[akim]] and [[martial-law]].')
	];
	const found = termSteps(steps);
	expect(found.get('akim')?.map(({ id }) => id)).toEqual(['first', 'third']);
	expect(found.get('martial-law')?.map(({ id }) => id)).toEqual(['third']);
});
