// Light and dark: by the system, by choice, kept, and never on paper.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';

const theme = (page: Page) => page.locator('html');
const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

test.use({ colorScheme: 'light' });

test('the system decides until the reader does, and the choice is kept', async ({ page }) => {
	await page.goto('./');
	const light = await background(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await background(page);
	expect(dark).not.toBe(light);

	await choose(page, 'Light');
	expect(await background(page)).toBe(light);
	await choose(page, 'Dark');
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await background(page)).toBe(dark);

	await page.reload();
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect(await background(page)).toBe(dark);

	// On paper there is no dark, nor a tint.
	await page.emulateMedia({ media: 'print' });
	expect(await background(page)).toBe('rgb(255, 255, 255)');
	await page.emulateMedia({ media: 'screen' });

	await choose(page, 'Auto');
	await expect(theme(page)).not.toHaveAttribute('data-theme');
	expect(await background(page)).toBe(light);
});

test('two windows of the story agree', async ({ page, context }) => {
	await page.goto('./');
	await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
	const other = await context.newPage();
	await other.goto('./');
	await choose(other, 'Dark');
	await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test.describe('before any module has run', () => {
	test.use({ allowFailures: [/ERR_FAILED|dynamically imported/] });
	test('the kept choice is there, and the switch that could not work is not', async ({ page }) => {
		await page.goto('./');
		await choose(page, 'Dark');
		await page.route(/\.js$/, (route) => route.abort());
		await page.reload();
		await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
		await expect(page.getByRole('radio')).toHaveCount(0);
	});
});
