// The embed's own page: what it shows, at which sizes, and what it costs.
import type { Page } from 'playwright/test';
import { plainOf } from '../../src/lib/story/text/inline';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { aFrame } from '../support/stage';
import { headingOf, MIDDLE, MOVING, numberOf, pictureLabel, step, story } from '../support/story';

const title = (page: Page) => page.getByRole('heading', { level: 2 });
/** Neither the first step nor the last. */
const SECOND = `./embed/${step(2).id}/`;
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

test('the smallest frame’s live map shows what its picture shows, and leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 240, height: 320 });
	await page.goto(`./embed/${step(numberOf(MOVING) - 1).id}/`);
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(page.locator('.leaflet-container')).toBeAttached();
	const back = page.getByRole('button', { name: 'Back to the story' });
	const key = page.locator('.leaflet-container');
	// The map may come before the next step does, and would fly to that under the hand.
	await expect(title(page)).toHaveText(MOVING.title);
	const picture = page.locator('.live-map .picture:not(.flying)');
	await expect(picture).toHaveAttribute('aria-label', pictureLabel(MOVING));
	await expect(picture).toBeVisible();
	await expect(back).toHaveCount(0);
	await key.focus();
	await page.keyboard.press('+');
	await expect(back).toBeInViewport({ ratio: 1 });
	await back.click();
	await expect(back).toHaveCount(0);
});

test('with options it waits for its script, but not for ever', async ({ page }) => {
	await page.route(/player\.js/, () => undefined);
	await page.goto(SECOND, { waitUntil: 'commit' });
	await expect(title(page)).toBeVisible();
	await page.goto(`${SECOND}?theme=dark`, { waitUntil: 'commit' });
	await expect(title(page)).toBeHidden();
	await expect(title(page)).toBeVisible();
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

test.describe('when the network goes away', () => {
	test.use({ allowFailures: [/ERR_FAILED/] });
	test('says so, stays where it is, and goes on when it is back', async ({ page }) => {
		await page.route(/slide\.html/, (route) => route.abort());
		await page.goto(SECOND);
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(page.getByText('could not be loaded')).toBeVisible();
		await expect(title(page)).toHaveText(step(2).title);
		await page.unroute(/slide\.html/);
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(title(page)).toHaveText(step(3).title);
		await expect(page.getByText('could not be loaded')).toBeHidden();
	});
});

for (const [width, height] of [
	[240, 320],
	[320, 480],
	[480, 320],
	[640, 360],
	[1280, 720],
	[1600, 1200]
] as const) {
	test(`${width} by ${height}: nothing is cut off`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(`./embed/${MIDDLE.id}/`);
		await expect(page.locator('.embed.runs')).toBeVisible();
		for (const part of [
			title(page),
			page.getByRole('link', { name: 'Next step' }),
			page.getByText('Words and sources'),
			page.getByRole('link', { name: 'Open the full story' })
		])
			await expect(part).toBeInViewport({ ratio: 1 });
		const map = await page.locator('.map').boundingBox();
		expect(map?.height).toBeGreaterThan(height * 0.4);
		expect(map?.width).toBeGreaterThan(width * 0.55);
		const spilled = await page.evaluate(() => {
			const root = document.documentElement;
			const caption = document.querySelector('.caption');
			return [
				root.scrollWidth - root.clientWidth,
				root.scrollHeight - root.clientHeight,
				(caption?.scrollHeight ?? 0) - (caption?.clientHeight ?? 0)
			];
		});
		expect(spilled.every((pixels) => pixels <= 0)).toBe(true);
		// The key lies below what the map frames, and a finger finds every control.
		const [key = 0, kept = 0] = await page
			.locator('.map .picture')
			.evaluate((picture) => [
				picture.querySelector('.legend')?.clientHeight,
				Number.parseFloat(getComputedStyle(picture).paddingBottom)
			]);
		expect(key).toBeLessThanOrEqual(kept);
		for (const control of await page.locator('.bar :is(a, button)').all()) {
			const box = await control.boundingBox();
			if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
		}
		expect(await axeFinds(page)).toEqual([]);
		// The longest words fold where a wider system font stands in for the faces: a shorter step is asked.
		if (width > 1000) await page.goto(SECOND);
		// All words, at once where they fit, and their sources as addresses that can be selected.
		await expect(page.locator('.words')).toHaveJSProperty('open', width > 1000);
		if (width < 1000) await page.getByText('Words and sources').click();
		await page.getByText('Sources', { exact: true }).click();
		await expect(page.locator('.words .sources a').first()).toBeVisible();
		await expect(page.getByText('Words and sources')).toBeInViewport({ ratio: 1 });
	});
}

test.describe('when the map’s data did not come', () => {
	test.use({ allowFailures: [/atlas\.json|503/] });
	test('the next touch asks again, and the map comes', async ({ page, isMobile }) => {
		let refused = 0;
		await page.route('**/atlas.json', (route) =>
			refused++ === 0 ? route.fulfill({ status: 503 }) : route.continue()
		);
		await page.goto(SECOND);
		const touch = (x: number) =>
			isMobile ? page.touchscreen.tap(x, 200) : page.mouse.move(x, 200);
		await touch(150);
		await expect(page.locator('.announcer')).toContainText('cannot be moved');
		if (!isMobile) await page.mouse.move(-1, -1);
		await page.keyboard.press('Tab');
		await touch(160);
		await expect(page.locator('.leaflet-container')).toBeAttached();
		expect(refused).toBe(2);
	});
});

test('weighs at most 60 KB before it is touched, and asks for no live map', async ({ page }) => {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	let bytes = 0;
	client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`./embed/${MIDDLE.id}/`, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /leaflet|topo|live|relief|atlas/.test(path))).toEqual([]);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(60_000);
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
