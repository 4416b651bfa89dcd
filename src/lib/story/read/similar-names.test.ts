// Hints for misspelt names.
import { expect, it } from 'vitest';
import { hint, nearest } from './similar-names';

it('names what was probably meant', () => {
	expect(nearest('almati', ['aktau', 'almaty'])).toBe('almaty');
	expect(nearest('emergncy', ['emergency', 'cover'])).toBe('emergency');
});

it('does not guess where nothing is near', () => {
	expect(nearest('ru', ['by', 'am'])).toBeUndefined();
	expect(nearest('x'.repeat(10_000), ['y'])).toBeUndefined();
	expect(nearest('a', [])).toBeUndefined();
});

it('lists a few names, and not many', () => {
	expect(hint('x', ['cover', 'ceremony'])).toBe('; known: cover, ceremony');
	expect(
		hint(
			'x',
			Array.from({ length: 40 }, (_, i) => `place${i}`)
		)
	).toBe('');
	expect(hint('x', [])).toBe('');
});
