// Text that is no content at all: reading it ends in a StoryError or in a story, never otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryError } from './errors';
import { FILE_NAMES } from '../schema/content-files';
import { FOLLOWING } from '../../../../tests/fixtures/minimal-story';
import { readStory } from './read';

/** Reads without throwing anything but a StoryError whose problems can be found. */
function survives(files: Record<string, string>): void {
	try {
		readStory(files);
	} catch (error) {
		if (!(error instanceof StoryError)) throw error;
		for (const { line, column, message } of error.problems) {
			expect(line).toBeGreaterThan(0);
			expect(column).toBeGreaterThan(0);
			expect(message).not.toBe('');
		}
	}
}

describe('text that is no content', () => {
	const file = fc.constantFrom(...FILE_NAMES);

	it('survives any text', () => {
		fc.assert(
			fc.property(file, fc.string({ unit: 'grapheme' }), (name, text) =>
				survives({ ...FOLLOWING, [name]: text })
			)
		);
	});

	it('survives any data', () => {
		fc.assert(
			fc.property(file, fc.json(), (name, text) => survives({ ...FOLLOWING, [name]: text }))
		);
	});

	it('survives anything written into the middle', () => {
		const scrap = fc.string({ unit: fc.constantFrom(...'[]{}:-&*!|>\'"“”# \n\t,?%@`a0') });
		fc.assert(
			fc.property(file, fc.nat(), fc.nat({ max: 40 }), scrap, (name, at, cut, piece) => {
				const text = FOLLOWING[name];
				const start = at % text.length;
				survives({ ...FOLLOWING, [name]: text.slice(0, start) + piece + text.slice(start + cut) });
			}),
			{ numRuns: 400 }
		);
	});

	it.each([
		['nesting without end', '['.repeat(20_000)],
		['deep but closed nesting', '['.repeat(500) + ']'.repeat(500)],
		['an alias to itself', '&a [*a, *a]'],
		['a prototype', '__proto__: { id: x }\nconstructor: 1\n'],
		['keys that are no text', '? [a, b]\n: 1\n? {}\n: 2\nnull: 3\n'],
		['a byte-order mark', '\uFEFF' + FOLLOWING['voices.yaml']],
		['Windows line ends', FOLLOWING['voices.yaml'].replaceAll('\n', '\r\n')]
	])('survives %s', (_, text) => {
		for (const name of FILE_NAMES) survives({ ...FOLLOWING, [name]: text });
	});
});
