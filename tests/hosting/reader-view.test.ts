// What a reader view keeps of a page: every sentence of the story.
import { Readability } from '@mozilla/readability';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { steps } from '../support/story';

const read = (page: string) => {
	const html = readFileSync(new URL(`../../build/${page}`, import.meta.url), 'utf8');
	const { document } = parseHTML(html);
	return new Readability(document).parse();
};
/** Notation for terms and quotations is not in the page. */
const plain = (text: string) => text.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('a reader view keeps every sentence of the story, and of each step', () => {
	const story = lettersOf(read('index.html')?.textContent ?? '');
	for (const { id, paragraphs } of steps) {
		const step = lettersOf(read(`step/${id}/index.html`)?.textContent ?? '');
		for (const { text } of paragraphs.flat()) {
			expect(story, text).toContain(lettersOf(plain(text)));
			expect(step, text).toContain(lettersOf(plain(text)));
		}
	}
});
