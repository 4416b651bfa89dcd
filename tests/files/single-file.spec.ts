// The whole story as one file, opened from a disk with the network off, as from a USB stick.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { currentStep, liveMap } from '../support/stage';
import { after, EMPHASISED, step, steps, story } from '../support/story';

const stick = mkdtempSync(path.join(tmpdir(), 'usb stick #1 '));
const copy = path.join(stick, 'stage-by-stage.html');
const address = pathToFileURL(copy).href;

// A worker may come back to this file after having left it.
test.beforeAll(() => {
	mkdirSync(stick, { recursive: true });
	copyFileSync('build/stage-by-stage.html', copy);
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** Everything that the file asks for, itself aside. */
async function unplugged(context: BrowserContext): Promise<string[]> {
	const asked: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith('data:') && url.replace(/#.*/, '') !== address) asked.push(url);
	});
	await context.setOffline(true);
	return asked;
}

const hash = (page: Page) => new URL(page.url()).hash;
const title = (page: Page) => page.locator('.present h1');

test('it scrolls, shows its maps in every detail, and asks for nothing', async ({
	page,
	context
}) => {
	const asked = await unplugged(context);
	const { place, step: here } = EMPHASISED;
	await page.goto(`${address}#${here.id}`);
	await liveMap(page);
	await expect(page.locator('.missing')).toHaveCount(0);

	await expect(page.locator('.stage .ground.live > use.border')).toHaveAttribute(
		'href',
		'#fine-borders'
	);
	await page.getByRole('button', { name: place.name }).press('Enter');
	await expect(page.locator('.place-popup')).toContainText(place.otherName);
	await expect
		.poll(() =>
			page.evaluate((name) => document.fonts.check('16px "Stage Sans"', name), place.otherName)
		)
		.toBe(true);
	await page.keyboard.press('Escape');
	await page.locator(`#${here.id} h2`).click();
	await page.keyboard.press('ArrowRight');
	const next = after(here).id;
	await expect(currentStep(page)).toHaveAttribute('href', `#${next}`);
	await expect.poll(() => hash(page)).toBe(`#${next}`);
	await page.locator(`#${next} .cite a`).first().click();
	await expect(page.locator('.note-box')).toContainText('Publisher');
	// The report is taken apart in it, too; whatever is named beside a sentence is in the file.
	await expect(page.locator('.report .sentence')).toHaveCount(story.report?.sentences.length ?? 0);
	const leads = await page
		.locator('.report a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(leads.length).toBeGreaterThan(50);
	for (const lead of new Set(leads)) await expect(page.locator(lead)).toBeAttached();
	expect(asked).toEqual([]);
});

test('it presents, by its keys and with its notes, from the step that is read', async ({
	page,
	context
}) => {
	const asked = await unplugged(context);
	await page.goto(`${address}#${step(3).id}`);
	await page.getByRole('link', { name: 'Slides', exact: true }).click();
	await expect(title(page)).toHaveText(step(3).title);
	await page.keyboard.press('PageDown');
	await expect(title(page)).toHaveText(step(4).title);
	await expect.poll(() => hash(page)).toMatch(/^#slides\/[\w-]+(?:\/0)?$/);
	const place = hash(page);
	await page.reload();
	await expect(title(page)).toHaveText(step(4).title);
	expect(hash(page)).toBe(place);
	await liveMap(page);
	await page.keyboard.press('t');
	await expect(page.locator('.panel .question')).toBeVisible();
	await page.keyboard.press('o');
	await expect(page.locator('.overview .thumb .ground')).toHaveCount(steps.length);
	await page.keyboard.press('Escape');
	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const notes = await opening;
	await expect(notes.getByText('Slides are open: they follow these notes.')).toBeVisible();
	await notes.keyboard.press('End');
	await expect(title(page)).toHaveText(step(-1).title);
	await notes.close();

	const lesson = story.lessons[1];
	// Back to the words, where the slides were, and to a lesson.
	await page.mouse.move(300, 300);
	await page.getByRole('link', { name: 'Story', exact: true }).click();
	await expect(currentStep(page)).toHaveAttribute('href', `#${step(-1).id}`);
	await page.getByRole('link', { name: `Slides, ${lesson?.minutes} minutes` }).click();
	await expect(page.locator('.slide-controls .place')).toHaveText(
		new RegExp(`1/${lesson?.steps.length}$`)
	);
	await page.goBack();
	await expect(page.locator(`#${step(-1).id} h2`)).toBeVisible();
	expect(asked).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('all words and pictures are in it, and no link is dead', async ({ page, context }) => {
		const asked = await unplugged(context);
		await page.goto(address);
		const sections = page.locator('section.step');
		await expect(sections).toHaveCount(steps.length);
		for (const section of await sections.all()) {
			await expect(section.locator('.picture .ground')).toBeVisible();
			await expect(section.locator('.claim').first()).toBeVisible();
		}
		await expect(page.locator('.sources li').first()).toBeVisible();
		const ids = new Set(
			[...readFileSync(copy, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => `#${id}`)
		);
		const leads = await page
			.locator('a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(leads.length).toBeGreaterThan(100);
		expect(leads.filter((to) => !ids.has(to) && !/^https?:\/\//.test(to))).toEqual([]);
		expect(asked).toEqual([]);
	});
});

for (const at of ['./', './present/']) {
	test(`${at} offers it, and says how large it is at most`, async ({ page }) => {
		await page.goto(at);
		const link = page.getByRole('link', { name: 'as one file' });
		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		expect(download.suggestedFilename()).toBe('stage-by-stage.html');
		const said = /under (\d+) KB/.exec((await link.locator('..').textContent()) ?? '')?.[1];
		expect(statSync(await download.path()).size).toBeLessThan(Number(said) * 1000);
	});
}
