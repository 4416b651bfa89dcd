// The main journeys in Firefox: to read, to present, to embed, without a network.
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileOnStick, hostOf } from '../support/places';
import { clipped, covered } from '../support/clear';
import { EMPHASISED, MIDDLE, numberOf, pictureLabel, step } from '../support/story';
import { startPreview } from '../support/servers/web-servers.mjs';
import { findFirefox, openFirefox, problemsOf, TEXTS_TWICE } from './firefox';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const firefox = findFirefox();

const textOf = (page: Page | Frame, selector: string) =>
	page.$eval(selector, (element) => element.textContent?.trim() ?? '');

/** Waits until something on the page has this text. */
const says = (page: Page | Frame, selector: string, text: string) =>
	page.waitForFunction(
		(where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
		{},
		selector,
		text
	);

const reads = (page: Page, step: string) =>
	page.waitForSelector(`.timeline a[aria-current="step"][href="#${step}"]`);

/** The live map has come and rests; nothing of one that is still coming can be focused. */
async function mapRests(page: Page | Frame) {
	await page.waitForSelector('.ground.live');
	await page.waitForFunction(
		() => !document.querySelector('.picture.flying, .stage-map.behind, .stage-map.coming')
	);
}

// Where there is no Firefox, a warning has said so.
describe.runIf(firefox)('Firefox', () => {
	let browser: Browser;
	let page: Page;
	let problems: readonly string[];
	let site: Awaited<ReturnType<typeof startPreview>>;

	beforeAll(async () => {
		[browser, site] = await Promise.all([openFirefox(String(firefox)), startPreview(build)]);
	});
	afterAll(() => Promise.all([browser.close(), site.stop()]));
	beforeEach(async () => {
		page = await browser.newPage();
		problems = problemsOf(page);
	});
	afterEach(async () => {
		await page.close();
		expect(problems).toEqual([]);
	});

	test('the story scrolls, its map follows, its sources open, its place is kept', async () => {
		await page.goto(`${site.origin}/#${step(numberOf(MIDDLE) - 1).id}`);
		await mapRests(page);
		await reads(page, step(numberOf(MIDDLE) - 1).id);
		await page.$eval(`#${MIDDLE.id} h2`, (title) => title.scrollIntoView({ block: 'center' }));
		await reads(page, MIDDLE.id);
		await page.waitForFunction((id) => location.hash === `#${id}`, {}, MIDDLE.id);
		await mapRests(page);
		const label = await page.$eval('.stage [aria-label^="Map"]', (map) => map.ariaLabel ?? '');
		expect(label).toBe(pictureLabel(MIDDLE));

		await page.click(`#${MIDDLE.id} .cite a`);
		await says(page, '.note-box:popover-open', 'Publisher');
		await page.keyboard.press('Escape');
		await page.reload();
		await reads(page, MIDDLE.id);
	});

	test('a place of the map opens by keyboard, and Ctrl with the wheel zooms', async () => {
		await page.goto(`${site.origin}/#${EMPHASISED.step.id}`);
		await mapRests(page);
		// Places can be asked about when the browser has nothing better to do.
		await page.waitForSelector('.leaflet-marker-icon');
		await page.focus(`.leaflet-marker-icon[aria-label^="${EMPHASISED.place.name}"]`);
		await page.keyboard.press('Enter');
		await page.waitForSelector('.place-popup .from');
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !document.querySelector('.place-popup'));
		await page.hover('.leaflet-container');
		await page.keyboard.down('Control');
		await page.mouse.wheel({ deltaY: -300 });
		await page.keyboard.up('Control');
		await says(page, 'button.back', 'Back to the story');
	});

	test('slides turn by keys, keep their place, and darken', async () => {
		await page.goto(`${site.origin}/present/${MIDDLE.id}/`);
		await mapRests(page);
		const first = await textOf(page, '.present h1');
		await page.keyboard.press('End');
		await page.waitForFunction(
			(before) => document.querySelector('.present h1')?.textContent?.trim() !== before,
			{},
			first
		);
		await page.waitForFunction((id) => location.pathname.includes(`/${id}/`), {}, step(-1).id);
		const last = await textOf(page, '.present h1');
		await page.reload();
		await mapRests(page);
		expect(await textOf(page, '.present h1')).toBe(last);
		await page.keyboard.press('b');
		await page.waitForSelector('.cover.black');
		await page.keyboard.press('b');
		await page.keyboard.press('o');
		await page.waitForSelector('dialog[open]');
	});

	test('the embed works in another site’s sandboxed frame, as high as its words', async () => {
		await page.goto(hostOf(site.origin));
		await page.waitForFunction(
			() => (document.querySelector<HTMLIFrameElement>('#list')?.clientHeight ?? 0) > 900
		);
		const frame = await (await page.waitForSelector('#step'))?.contentFrame();
		if (!frame) throw new Error('no frame');
		await says(frame, 'h2', step(2).title);
		await frame.waitForSelector('button.next:not([disabled]), a.next');
		await frame.click('.next');
		await says(frame, 'h2', step(3).title);
		expect(await page.evaluate(() => history.length)).toBeLessThan(3);
	});

	test('the one file opens from a disk, scrolls and presents', async () => {
		await page.goto(`${fileOnStick(build)}#${step(2).id}`);
		await mapRests(page);
		await reads(page, 'began');
		await page.click('nav.mode-switch a:not([aria-current])');
		await says(page, '.present h1', step(2).title);
		await page.keyboard.press('PageDown');
		await mapRests(page);
	});

	test('with texts alone zoomed to 200 % nothing is cut off, covered or too wide', async () => {
		const large = await openFirefox(String(firefox), TEXTS_TWICE);
		const zoomed = await large.newPage();
		const found: string[] = [];
		for (const [width, height] of [
			[1280, 720],
			[390, 844]
		] as const) {
			await zoomed.setViewport({ width, height });
			// On phones the key of the story's first map stands with its words where letters are as large.
			const keyed = width < 900 ? '.picture:not(.counts)' : '.picture';
			const read = `:is(.caption, article.card) > .when, .stage-map ${keyed} .legend li:first-child`;
			for (const at of ['', `step/${MIDDLE.id}/`, `present/${MIDDLE.id}/`, `embed/${MIDDLE.id}/`]) {
				await zoomed.goto(`${site.origin}/${at}`);
				await zoomed.waitForSelector(at.startsWith('embed') ? '.embed.runs' : '.ground.live');
				expect(
					await zoomed.$eval('p', (p) => parseFloat(getComputedStyle(p).fontSize))
				).toBeGreaterThan(20);
				const wide = await zoomed.$eval('html', (html) => html.scrollWidth - html.clientWidth);
				const meet = await zoomed.evaluate(() => {
					const [legend, buttons] = ['.story .stage .legend', '.story .map-buttons'].map((one) =>
						document.querySelector(one)?.getBoundingClientRect()
					);
					return legend && buttons && buttons.bottom > legend.top && buttons.top < legend.bottom;
				});
				const faults = [
					wide > 0 && `${wide} px too wide`,
					meet && 'the map’s buttons lie over its legend',
					...(await zoomed.evaluate(clipped)),
					...(await zoomed.$$eval(read, covered))
				];
				found.push(...faults.filter(Boolean).map((fault) => `${at} at ${width}: ${fault}`));
			}
		}
		await large.close();
		expect(found).toEqual([]);
	});

	// Stops the server, so it comes last.
	test('what was visited works without a network', async () => {
		await page.goto(`${site.origin}/`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.waitForFunction(async () => {
			const worker = (await navigator.serviceWorker.getRegistration())?.active;
			return worker?.state === 'activated';
		});
		await site.pause();
		await page.goto(`${site.origin}/step/${MIDDLE.id}/`);
		await says(page, 'h1', MIDDLE.title);
		await mapRests(page);
	});
});
