// The second story in a language that nobody speaks: accented, so that a word that stands in code is
// seen, and longer, so that what another language would cut off is cut off here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright/test';
import { clippedIn, coveredOf } from '../support/clear';
import { expect, test } from '../support/guards';
import { liveMap } from '../support/stage';
import { untranslatedIn } from '../support/untranslated';
import { FOLDERS, STORY } from './folders';

const untranslated = untranslatedIn(STORY);

/** What a document says: its texts, and those attributes that are read or heard. */
function textsOf(document: Document): string[] {
	for (const code of document.querySelectorAll('script, style, code, textarea')) code.remove();
	return [...document.querySelectorAll('*')].flatMap((element) => [
		...[...element.childNodes].flatMap((node) =>
			node.nodeType === 3 ? [node.textContent ?? ''] : []
		),
		...['aria-label', 'aria-roledescription', 'alt', 'placeholder', 'title'].flatMap(
			(name) => element.getAttribute(name) ?? []
		),
		...(element.matches('meta[name="description"]') ? [element.getAttribute('content') ?? ''] : [])
	]);
}

const inHtml = (html: string) => untranslated(textsOf(parseHTML(html).document));

test('every page is translated as a whole', () => {
	const pages = readdirSync(FOLDERS.pseudo, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(30);
	for (const file of pages)
		expect(inHtml(readFileSync(path.join(FOLDERS.pseudo, file), 'utf8')), file).toEqual([]);
});

/** What scripts have put into a page is translated, and nothing of it is cut off. */
async function isWhole(page: Page) {
	expect.soft(inHtml(await page.content()), page.url()).toEqual([]);
	expect.soft(await clippedIn(page), page.url()).toEqual([]);
}

for (const [width, height] of [
	[390, 844],
	[1280, 720]
] as const)
	test(`nothing is cut off, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('./#queue');
		await liveMap(page);
		await page.locator('.target[aria-label]').first().press('Enter');
		await expect(page.locator('.place-popup .from').first()).toBeVisible();
		await isWhole(page);
		await page.goto('./step/bill/');
		await expect(page.locator('.ground.live')).toBeAttached();
		await page.locator('.describe summary').click();
		await page.locator('.cite a').first().click();
		await expect(page.locator('#note-box')).toBeVisible();
		await isWhole(page);
		await page.goto('./present/queue/');
		await expect(page.locator('.present.is-live .stage-map .picture')).toBeVisible();
		expect(
			await coveredOf(page, '.caption .when, .caption h1, .stage-map .legend :is(li, p)')
		).toEqual([]);
		await page.keyboard.press('?');
		await expect(page.locator('dialog[open]')).toBeVisible();
		await isWhole(page);
		for (const at of [
			'present/',
			'present/notes/queue/',
			'present/activities/find/',
			'handout/answers/',
			'embed/queue/',
			'share/',
			'sources/'
		]) {
			await page.goto(at);
			await page
				.locator('summary')
				.evaluateAll((all) =>
					all.forEach((one) => one.closest('details')?.setAttribute('open', ''))
				);
			await isWhole(page);
		}
	});
