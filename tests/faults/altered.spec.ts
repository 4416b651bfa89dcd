// Pages that were altered on their way to the reader, by optimising proxies, minifiers or translators
// that came before the scripts: every word, map and control is still there.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { liveMap } from '../support/stage';
import { MIDDLE, pictureLabel, step, steps, story } from '../support/story';

const PAGES = [
	'./',
	`./step/${step(2).id}/`,
	'./sources/',
	'./glossary/',
	`./present/${step(2).id}/`,
	'./present/activities/find/',
	'./present/activities/who/',
	'./share/',
	'./stage-by-stage.html'
];

/** Changes what lies outside scripts and styles. */
const outside = (html: string, change: (text: string) => string) =>
	html
		.split(/(<(script|style|noscript)\b[^]*?<\/\2>)/)
		.filter((_, i) => i % 3 !== 2)
		.map((part, i) => (i % 2 ? part : change(part)))
		.join('');

/** A tag without the quotation marks that need not be. */
const unquoted = (tag: string) =>
	tag.replace(
		/="([^\s"'<>`=]+)"(\/?)/g,
		(_, value: string, end: string) => `=${value}${end || value.endsWith('/') ? ' ' : ''}${end}`
	);

const ALTERED = {
	// Folded parts, too.
	unquoted: (html: string) =>
		html
			.split(/(<(script|style)\b[^]*?<\/\2>)/)
			.filter((_, i) => i % 3 !== 2)
			.map((part, i) => (i % 2 ? part : part.replace(/(<[^>]*>)/g, unquoted)))
			.join(''),
	minified: (html: string) =>
		outside(html, (text) => text.replace(/<!--[^]*?-->/g, '').replace(/>\s+</g, '><')),
	wrapped: (html: string) =>
		html.replace(/<body[^]*/, (body) =>
			outside(body, (text) =>
				text.replace('</p>', '</p>\n').replace(/>([^<>]*\w[^<>]*)</g, '><font>$1</font><')
			)
		)
};

/**
 * What a reader finds on a page: its words, and the shapes that its maps draw. What is folded is there as
 * markup, and is folded at leisure, as the first still is: all of it is unfolded to be counted.
 */
const found = (page: Page) =>
	page.evaluate(() => {
		const whole = document.body.cloneNode(true) as HTMLElement;
		for (const folded of whole.querySelectorAll('.folded > noscript')) {
			const parsed = new DOMParser().parseFromString(folded.textContent, 'text/html');
			folded.replaceWith(...parsed.body.childNodes);
		}
		return {
			words: [...whole.querySelectorAll('main')]
				.map(({ textContent }) => textContent.replace(/\s+/g, '').length)
				.reduce((all, one) => all + one, 0),
			buttons: whole.querySelectorAll('a, button').length,
			broken: [...document.querySelectorAll('use')].filter(
				(use) => !document.querySelector(use.getAttribute('href') ?? '')
			).length
		};
	});

async function live(page: Page, at: string) {
	await page.goto(at);
	await page.waitForLoadState('networkidle');
	return found(page);
}

for (const at of PAGES) {
	test(`an altered page loses nothing: ${at}`, async ({ page }) => {
		const whole = await live(page, at);
		expect(whole.broken).toBe(0);
		for (const [name, alter] of Object.entries(ALTERED)) {
			await page.route(
				(url) => url.pathname.endsWith(at.slice(1)),
				async (route) => {
					const response = await route.fetch();
					await route.fulfill({ response, body: alter(await response.text()) });
				}
			);
			await live(page, at);
			await expect(async () => {
				const altered = await found(page);
				expect(altered.words, `${name}: words`).toBeGreaterThan(whole.words * 0.98);
				expect(altered.buttons, `${name}: links and buttons`).toBeGreaterThanOrEqual(whole.buttons);
				expect(altered.broken, `${name}: shapes`).toBe(0);
			}).toPass({ timeout: 15_000 });
			await page.unrouteAll();
		}
	});
}

test('a folded source is found on a page whose attributes lost their quotation marks', async ({
	page
}) => {
	await page.route('/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: ALTERED.unquoted(await response.text()) });
	});
	const last = story.sources.at(-1)?.id ?? '';
	await page.goto(`./#source-${last}`);
	await expect(page.locator(`li#source-${last}`)).toBeInViewport();
	await page.goto('./');
	// Before that the link leads to the list.
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await page.locator('.card .cite a').first().click();
	await expect(page.locator('.note-box:popover-open')).toContainText('Publisher');
});

test('a page that was saved while it was live is whole from a disk, each step with its own map', async ({
	page,
	browser
}, testInfo) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const file = testInfo.outputPath('saved.html');
	writeFileSync(file, await page.content());
	// What it asks for was not saved here: its words and its shapes are in it.
	const saved = await browser.newPage();
	await saved.goto(pathToFileURL(file).href);
	for (const { id } of steps) {
		const words = saved.locator(`#${id} .card`);
		await words.scrollIntoViewIfNeeded();
		await expect(words).toBeVisible();
		await expect(saved.locator(`#${id} .picture`)).toHaveCount(1);
	}
	const maps = saved.locator('main .picture');
	await expect(maps).toHaveCount(steps.length);
	await expect(maps.first()).toHaveAttribute('aria-label', pictureLabel(step(1)));
	await saved.close();
});
