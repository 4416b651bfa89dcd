// What the embed's page loads, how much, and what becomes of it where that did not come.
import type { Route } from 'playwright/test';
import { expect, test } from '../support/guards';
import { MIDDLE, step } from '../support/story';
import { painted, SECOND, title } from '../support/embed';

test('with options it waits for its script, but not for ever', async ({ page }) => {
	await page.route(/player\.js/, () => undefined);
	await page.goto(SECOND, { waitUntil: 'commit' });
	await expect(title(page)).toBeVisible();
	await page.goto(`${SECOND}?theme=dark`, { waitUntil: 'commit' });
	await expect(title(page)).toBeHidden();
	await expect(title(page)).toBeVisible();
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

test.describe('when the map’s data did not come', () => {
	test.use({ allowFailures: [/atlas\.json|503/] });
	test('the next touch asks again, and the map comes', async ({ page, isMobile }) => {
		let refused = 0;
		await page.route('**/atlas.json', (route) =>
			refused++ === 0 ? route.fulfill({ status: 503 }) : route.continue()
		);
		await page.goto(SECOND);
		await expect(page.locator('.embed.runs')).toBeAttached();
		await painted(page);
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

test('a pointer that lay on it before its script came brings the map with its next move', async ({
	page
}) => {
	const held: Route[] = [];
	await page.route(/player\.js/, (route) => void held.push(route));
	await page.goto(SECOND, { waitUntil: 'commit' });
	await painted(page);
	await page.mouse.move(150, 200);
	await expect.poll(() => held.length).toBe(1);
	await held[0]?.continue();
	await expect(page.locator('.embed.runs')).toBeAttached();
	await page.mouse.move(151, 200);
	await expect(page.locator('.leaflet-container')).toBeAttached();
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
