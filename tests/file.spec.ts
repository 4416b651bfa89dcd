// The whole story as one file, opened from a disk with the network off, as from a USB stick.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright/test';
import { lastStep, steps, titleOf } from './support/content';
import { expect, test } from './support/guards';
import { currentStep, liveMap } from './support/stage';

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
	await page.goto(`${address}#began`);
	await liveMap(page);
	await expect(page.locator('.missing')).toHaveCount(0);

	await expect(page.locator('.stage .ground > use.border')).toHaveAttribute(
		'href',
		'#fine-borders'
	);
	await page.getByRole('button', { name: 'Zhanaozen' }).press('Enter');
	await expect(page.locator('.place-popup')).toContainText('Жаңаөзен');
	await expect
		.poll(() => page.evaluate(() => document.fonts.check('16px "Stage Sans"', 'Жаңаөзен')))
		.toBe(true);
	await page.keyboard.press('Escape');
	await page.locator('#began h2').click();
	await page.keyboard.press('ArrowRight');
	await expect(currentStep(page)).toHaveAttribute('href', '#spread');
	await expect.poll(() => hash(page)).toBe('#spread');
	await page.locator('#spread .cite a').first().click();
	await expect(page.locator('.note-box')).toContainText('Publisher');
	expect(asked).toEqual([]);
});

test('it presents, by its keys and with its notes, from the step that is read', async ({
	page,
	context
}) => {
	const asked = await unplugged(context);
	await page.goto(`${address}#spread`);
	await page.getByRole('link', { name: 'Slides', exact: true }).click();
	await expect(title(page)).toHaveText(titleOf('spread'));
	await page.keyboard.press('PageDown');
	await expect(title(page)).toHaveText(titleOf('promise'));
	await expect.poll(() => hash(page)).toMatch(/^#slides\/[\w-]+\/0$/);
	const place = hash(page);
	await page.reload();
	await expect(title(page)).toHaveText(titleOf('promise'));
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
	await expect(title(page)).toHaveText(titleOf(lastStep));
	await notes.close();

	// Back to the words, where the slides were, and to a lesson.
	await page.mouse.move(300, 300);
	await page.getByRole('link', { name: 'Story', exact: true }).click();
	await expect(currentStep(page)).toHaveAttribute('href', `#${lastStep}`);
	await page.getByRole('link', { name: 'Slides, 15 minutes' }).click();
	await expect(page.locator('.slide-controls .place')).toHaveText(/^1\s?of\s?\/8$/);
	await page.goBack();
	await expect(page.locator(`#${lastStep} h2`)).toBeVisible();
	expect(asked).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('all words and pictures are in it, and no link is dead', async ({ page, context }) => {
		const asked = await unplugged(context);
		await page.goto(address);
		const told = page.locator('section.step');
		await expect(told).toHaveCount(steps.length);
		for (const step of await told.all()) {
			await expect(step.locator('.picture .ground')).toBeVisible();
			await expect(step.locator('.claim').first()).toBeVisible();
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
