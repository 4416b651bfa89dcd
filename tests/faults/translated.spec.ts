// Pages that a browser's translator is at work on, which puts elements of its own in the place of every
// text: whatever is asked for then, the page says what it says untranslated.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { openLive } from '../support/stage';
import { MOVING, step } from '../support/story';

/** Wraps every text as Google's translator does, in Chrome; what asks not to be translated stays. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts) {
			const parent = text.parentElement;
			if (!text.textContent?.trim()) continue;
			if (parent?.closest('script, style, noscript, textarea, select, svg, [translate="no"]'))
				continue;
			const outer = document.createElement('font');
			const inner = document.createElement('font');
			inner.textContent = text.textContent;
			outer.append(inner);
			text.parentNode?.replaceChild(outer, text);
		}
	});

/** All that can be read, and what is said; no clocks. */
const wordsOf = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector('main');
		const copy = main?.cloneNode(true) as HTMLElement;
		for (const other of copy.querySelectorAll('.clocks b, noscript, .leaflet-layer'))
			other.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});

/** Resolves when nothing has changed for so many frames, which come as slowly as the page is busy. */
const unchanged = (page: Page, frames = 15) =>
	page.evaluate(
		(count) =>
			new Promise<void>((done) => {
				let left = count;
				const watch = new MutationObserver(() => (left = count));
				watch.observe(document, { childList: true, characterData: true, subtree: true });
				const tick = () => {
					if (left-- > 0) return requestAnimationFrame(tick);
					watch.disconnect();
					return done();
				};
				tick();
			}),
		frames
	);

/** The words, once the map has come to rest and they no longer change. */
async function settled(page: Page): Promise<string> {
	await expect(page.locator('.picture.flying')).toHaveCount(0);
	await unchanged(page);
	return wordsOf(page);
}

type Act = (page: Page) => Promise<unknown>;

const press =
	(...keys: string[]): Act =>
	async (page) => {
		for (const key of keys) await page.keyboard.press(key);
	};
const use =
	(...targets: string[]): Act =>
	async (page) => {
		for (const target of targets) await page.locator(target).first().press('Enter');
	};
const seen =
	(target: string): Act =>
	(page) =>
		expect(page.locator(target).first()).toBeVisible();

/** Where, until when the page's script is there, and what a reader does then. */
const JOURNEYS: Record<string, { at: string; wake: Act; act: Act }> = {
	'slides with the panel': {
		at: `./present/${step(2).id}/`,
		wake: async (page) => {
			await seen('.slide-controls.live')(page);
			await press('t')(page);
			await seen('.panel')(page);
		},
		act: press('End', 'PageUp', 'PageUp', 'a')
	},
	notes: {
		at: `./present/notes/${step(2).id}/`,
		wake: seen('.clocks'),
		act: press('PageDown', 'End', 'b')
	},
	'who says it': {
		at: './present/activities/who/',
		wake: (page) => openLive(page, './present/activities/who/'),
		act: use('.voices button', '.quiet', '.main', '.quiet')
	},
	'name it': {
		at: './present/activities/names/',
		wake: (page) => openLive(page, './present/activities/names/'),
		act: use('.spot-button', '.quiet', '.kinds button:last-child', '.spot-button')
	},
	'an embed': { at: `./embed/${step(2).id}/`, wake: seen('.bar .full'), act: use('.next') },
	claims: {
		at: './sources/',
		wake: (page) => openLive(page, './sources/'),
		act: use('.filter summary', '.filter a', '.found button', '.filter a')
	},
	'a note': {
		at: `./step/${MOVING.id}/`,
		wake: seen('[data-who]:enabled'),
		act: async (page) => {
			const cites = page.locator('.card .cite a');
			await cites.first().click();
			await translate(page);
			await page.keyboard.press('Escape');
			await cites.last().click();
		}
	}
};

for (const [name, { at, wake, act }] of Object.entries(JOURNEYS))
	test(`what changes on a translated page is whole: ${name}`, async ({ page }) => {
		const read: string[] = [];
		for (const isTranslated of [false, true]) {
			await page.goto(at);
			await wake(page);
			if (isTranslated) await translate(page);
			await act(page);
			if (isTranslated) await expect.poll(() => wordsOf(page)).toBe(read[0]);
			read.push(await settled(page));
		}
	});
