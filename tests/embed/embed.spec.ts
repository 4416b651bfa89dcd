// The embed's own page: how it steps, what it is asked by options, and how it plays.
import type { Page } from 'playwright/test';
import { plainOf } from '../../src/lib/story/text/inline';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { aFrame } from '../support/stage';
import { headingOf, MIDDLE, pictureLabel, step, story } from '../support/story';
import { SECOND, title } from '../support/embed';

const place = (page: Page) => page.locator('.place .now');

test('steps in place: by link, by key, within its range', async ({ page }) => {
	await page.goto('./404.html');
	const [second, third, fourth] = [step(2), step(3), step(4)];
	const range = `?from=${second.id}&to=${fourth.id}`;
	await page.goto(`./embed/${second.id}/${range}`);
	await expect(page.locator('.place .count')).toHaveText('3');
	// Until somebody touches it, the picture stands.
	expect(await page.locator('.leaflet-container').count()).toBe(0);
	const length = await page.evaluate(() => history.length);
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(title(page)).toHaveText(third.title);
	expect(page.url()).toContain(`/embed/${third.id}/${range}`);
	await expect(page.locator('.announcer')).toHaveText(`Step 2 of 3: ${third.title}`);
	await expect(page.getByRole('link', { name: 'Open the full story' })).toHaveAttribute(
		'href',
		new RegExp(`/(?:#|step/)${third.id}/?$`)
	);
	await expect(page.locator('.leaflet-container')).toBeAttached();
	await expect(page.locator('.live-map .picture')).toHaveAttribute(
		'aria-label',
		pictureLabel(third)
	);
	await page.keyboard.press('End');
	await expect(place(page)).toHaveText('3');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('link', { name: 'Next step' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.keyboard.press('ArrowLeft');
	await expect(place(page)).toHaveText('2');
	await page.reload();
	await expect(title(page)).toHaveText(third.title);
	expect(await page.evaluate(() => history.length)).toBe(length);
	await page.goBack();
	await expect(page).toHaveURL(/404\.html$/);
});

test('does what it is asked, and says once what it does not understand', async ({ page }) => {
	const lines: string[] = [];
	page.on('console', (message) => lines.push(message.text()));
	await page.goto(`${SECOND}?theme=dark&labels=no&controls=no&caption=no`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	for (const hidden of ['.map .name', '.caption', '.bar .next'])
		await expect(page.locator(hidden).first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'Open the full story' })).toBeVisible();
	expect(lines).toEqual([]);

	await page.goto(`${SECOND}?theme=pink&layout=<img src=x onerror=alert(1)>&motion=none`);
	await expect(page.locator('.embed')).toHaveAttribute('data-layout', 'stepper');
	await expect(page.locator('.embed')).toHaveAttribute('data-motion', 'none');
	expect(lines).toEqual([
		'Stage by Stage: not understood: theme=pink (auto, light, dark); layout=<img src=x onerror=alert(1)> (stepper, list).'
	]);

	const fuzz = [
		'%',
		'?&&==',
		'from=%00&to=%ff',
		`${'x'.repeat(3000)}=1`,
		'autoplay=-1&__proto__=a'
	];
	for (const query of fuzz) {
		await page.goto(`${SECOND}?${query}`);
		await expect(page.locator('.embed.runs')).toBeVisible();
		await expect(place(page)).toHaveText('2');
		await expect(page.locator('img, [onerror]')).toHaveCount(0);
	}
});

test('as a list, all chosen steps stand one under another', async ({ page }) => {
	await page.goto(`${SECOND}?layout=list&from=${step(1).id}&to=${step(3).id}`);
	await expect(title(page)).toHaveText([step(1), step(2), step(3)].map(headingOf));
	for (const slide of await page.locator('.slide').all()) {
		await expect(slide.getByRole('img')).toBeVisible();
		await expect(slide.locator('.words p').first()).toBeVisible();
		await expect(slide.locator('.sources a').first()).toBeVisible();
	}
	expect(await axeFinds(page)).toEqual([]);
});

test('plays by itself until it is touched', async ({ page }) => {
	await page.clock.install();
	// So long that what passes by itself on a busy machine turns nothing.
	await page.goto(`${SECOND}?autoplay=60`);
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.keyboard.press('Tab');
	// The control comes first, and coming to it stops nothing.
	await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
	// It waits to be seen.
	await aFrame(page);
	await page.clock.runFor(61_000);
	await expect(title(page)).toHaveText(step(3).title);
	await expect(page.locator('.announcer')).toHaveAttribute('aria-live', 'off');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	await page.clock.runFor(240_000);
	await expect(place(page)).toHaveText('3');
	await expect(page.locator('.announcer')).toHaveAttribute('aria-live', 'polite');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('one step with its words and picture; links lead on', async ({ page }) => {
		await page.goto(`./embed/${step(1).id}/?theme=dark&from=${MIDDLE.id}`);
		await expect(page.getByRole('img')).toBeVisible();
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(page.getByRole('button')).toHaveCount(0);
		const opening = plainOf(step(1).paragraphs[0]?.[0]?.text ?? '', story.glossary);
		await page.getByText('Words and sources').click();
		await expect(page.locator('.words p').first()).toContainText(opening);
		await page.getByText('Words and sources').click();
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(title(page)).toHaveText(step(2).title);
		await page.getByRole('link', { name: 'Previous step' }).click();
		await expect(title(page)).toHaveText(story.title);
	});
});
