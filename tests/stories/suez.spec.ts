// Another story, of another part of the world with other roles and events, told by the same code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { opened } from '../../src/lib/server/office/opened.fixture';
import { expect, test } from '../support/guards';
import { currentStep, liveMap } from '../support/stage';
import { FOLDERS, STORY } from './folders';

const BUILT = FOLDERS.english;

test('it scrolls from step to step, and its map follows', async ({ page }) => {
	await page.goto('./#aground');
	await liveMap(page);
	const picture = page.locator('.stage .picture');
	await expect(picture).toHaveAttribute(
		'aria-label',
		/23 March 2021.*a ship aground at Kilometre 151/
	);
	// Egypt is drawn in the colour of its role, and the Netherlands have none yet.
	await expect(page.locator('.stage .ground.live use[href$="-eg"].state')).toHaveClass(
		/state-bright/
	);
	await expect(page.locator('.stage .ground.live use[href$="-nl"].state')).not.toHaveClass(
		/state-green/
	);
	await page.keyboard.press('ArrowRight');
	await expect(currentStep(page)).toHaveAttribute('href', '#queue');
	await page.keyboard.press('ArrowRight');
	await expect(currentStep(page)).toHaveAttribute('href', '#salvage');
	await expect(picture).toHaveAttribute('aria-label', /a salvage team from Netherlands arriving/);
	await expect(page.locator('.stage .ground.live use[href$="-nl"].state')).toHaveClass(
		/state-green/
	);
	await expect(page.locator('.stage .way path.movement')).toHaveCount(1);
	await liveMap(page);
	// Its map has no relief and no detail, and misses none.
	await expect(page.locator('.missing')).toHaveCount(0);
});

test('a place tells its name in its own script, and what was reported there', async ({ page }) => {
	await page.goto('./#queue');
	await liveMap(page);
	await page.getByRole('button', { name: 'Port Said' }).press('Enter');
	const popup = page.locator('.place-popup');
	await expect(popup).toContainText('29 ships waited');
	await expect(popup.locator('[lang="ar"]')).toHaveText('بورسعيد');
});

test('a step has a page, with the disputed number side by side', async ({ page }) => {
	await page.goto('./step/bill/');
	await expect(page).toHaveTitle('The bill – Six Days Across');
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('figure, .figure').first()).toContainText('close to 550');
	// It follows no report, and nothing leads to one.
	await expect(page.locator('.step-report, a[href*="report/"]')).toHaveCount(0);
	expect((await page.request.get('./report/')).status()).toBe(404);
	await page.getByRole('link', { name: /^Previous step/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Afloat');
});

test('its slides go on by key and reveal part after part', async ({ page }) => {
	await page.goto('./present/aground/');
	await expect(page.locator('.present.is-live')).toBeAttached();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The queue');
	await expect(page).toHaveURL(/queue\/#part-0$/);
	await page.keyboard.press('End');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bill');
});

test('it is embedded, and steps in its frame', async ({ page }) => {
	await page.goto('./embed/aground/');
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('The queue');
	await expect(page.locator('.live-map .picture')).toHaveAttribute('aria-label', /March 2021/);
});

test('it opens as one file from a disk', async ({ page, context }) => {
	const file = readdirSync(BUILT).find(
		(name) => name.endsWith('.html') && !/^(?:index|404)/.test(name)
	);
	await context.setOffline(true);
	await page.goto(`${pathToFileURL(path.resolve(BUILT, file ?? '')).href}#salvage`);
	await liveMap(page);
	await expect(page.locator('.stage .way path.movement')).toHaveCount(1);
	await expect(page.locator('.missing')).toHaveCount(0);
});

test('it is there to take along, in files of its own name', () => {
	const whole = ['pptx', 'ris', 'bib', 'docx', 'txt', 'csv', 'atom'];
	const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
		whole.some((ending) => name.endsWith(`.${ending}`))
	);
	for (const ending of whole)
		expect(
			files.some((name) => name.endsWith(`.${ending}`)),
			ending
		).toBe(true);
	for (const name of files.filter((one) => /\.(?:pptx|docx)$/.test(one)))
		expect(opened(readFileSync(path.join(BUILT, name))).faults, name).toEqual([]);
});

test('a wrong edit is named by its line', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'wrong-'));
	cpSync(STORY, folder, { recursive: true });
	const file = path.join(folder, 'geography.yaml');
	const right = readFileSync(file, 'utf8');
	const line = right.split('\n').findIndex((text) => text.startsWith('shapes:')) + 1;
	writeFileSync(file, right.replace('shapes: [eg, nl]', 'shapes: [eg, xx]'));
	const { status, stderr } = spawnSync('npx', ['vite', 'build'], {
		encoding: 'utf8',
		env: { ...process.env, STORY: folder, OUT: path.join(folder, 'out') }
	});
	rmSync(folder, { recursive: true });
	expect(status).not.toBe(0);
	expect(stderr).toContain(`geography.yaml:${line}:14  "xx" is not among the shapes`);
});
