// What a reader has of a page: its words, and the picture that is seen. For tests in which something
// is missing: whatever it is, these must be as ever.
import type { Page } from 'playwright/test';
import { expect } from './guards';
import { MIDDLE, pictureLabel } from './story';

/** The words of the middle step in the story. */
export const CARD = `#${MIDDLE.id} .card`;

/** The middle step, wherever it can be read: where it opens, and the element with its words. */
export const ROUTES = [
	[`./#${MIDDLE.id}`, CARD],
	[`./step/${MIDDLE.id}/`, 'article.card'],
	[`./present/${MIDDLE.id}/`, '.caption'],
	[`./embed/${MIDDLE.id}/`, '.caption']
] as const;

export interface Reading {
	/** What can be read in the words' element. */
	words: string[];
	/** What the picture says of itself that is in sight, the uppermost if there are several. */
	picture: string;
	/** How many shapes of the land are drawn there. */
	shapes: number;
}

/** @param words the element with the step's words */
export const reading = (page: Page, words: string): Promise<Reading> =>
	page.evaluate((selector) => {
		const root = document.querySelector<HTMLElement>(selector);
		const lines = root?.querySelectorAll<HTMLElement>('h1, h2, p:not(:has(button)), li') ?? [];
		const isThere = (picture: Element) => {
			const { left, right, top, bottom } = picture.getBoundingClientRect();
			return (
				Math.min(right, innerWidth) - Math.max(left, 0) > 100 &&
				Math.min(bottom, innerHeight) - Math.max(top, 0) > 60 &&
				picture.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
			);
		};
		// The last one lies over those before.
		const picture = [...document.querySelectorAll('.picture')].filter(isThere).at(-1);
		const shapes = [...(picture?.querySelectorAll<SVGUseElement>('.ground use') ?? [])].filter(
			(use) => use.getBoundingClientRect().width > 20
		);
		return {
			words: [...lines].filter((line) => line.checkVisibility()).map((line) => line.innerText),
			picture: picture?.getAttribute('aria-label') ?? 'none',
			shapes: shapes.length
		};
	}, words);

/** The middle step's words can be read in that element, and its map is seen. */
export async function tellsTheStep(page: Page, words: string) {
	await expect.poll(async () => (await reading(page, words)).picture).toBe(pictureLabel(MIDDLE));
	const found = await reading(page, words);
	expect(found.words).toContain(MIDDLE.title);
	expect(found.shapes).toBeGreaterThan(8);
}
