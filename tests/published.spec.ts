// A build that knows its address, under a path: what is absolute leads to what it names, and what
// people do works there as it does at the root of a host.
import jsQR from 'jsqr';
import type { Page } from 'playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from './support/published';
import { openLive } from './support/stage';

test.describe.configure({ mode: 'serial' });

const hrefOf = (page: Page, selector: string) =>
	page.locator(selector).first().getAttribute('href');

test('each page names its own address, and its picture and frame are where it says', async ({
	page,
	published,
	request
}) => {
	for (const at of ['', 'step/decision/', 'sources/', 'glossary/', 'present/']) {
		await page.goto(at);
		expect(await hrefOf(page, 'link[rel="canonical"]'), at).toBe(published + at);
	}
	await page.goto('step/decision/');
	const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
	expect(picture).toMatch(new RegExp(`^${published}social/`));
	const png = await request.get(picture ?? '');
	expect(PNG.sync.read(await png.body())).toMatchObject({ width: 1200, height: 630 });

	const oembed = await hrefOf(page, 'link[type="application/json+oembed"]');
	const { html } = (await (await request.get(oembed ?? '')).json()) as { html: string };
	expect(html).toContain(`src="${published}embed/decision/"`);
	await page.goto('embed/decision/');
	expect(await hrefOf(page, 'link[rel="canonical"]')).toBe(`${published}step/decision/`);
});

test('robots find the sitemap, and the sitemap’s addresses answer', async ({
	published,
	request
}) => {
	const robots = await (await request.get('robots.txt')).text();
	expect(robots).toContain(`Sitemap: ${published}sitemap.xml`);
	const sitemap = await (await request.get('sitemap.xml')).text();
	const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one = '']) => one);
	expect(addresses.length).toBeGreaterThan(15);
	for (const address of addresses) {
		expect(address).toContain(published);
		expect((await request.get(address)).status(), address).toBe(200);
	}
	expect((await request.get('nowhere/at/all/')).status()).toBe(404);
});

test('the handout’s codes lead to their steps', async ({ page, published }) => {
	await page.setViewportSize({ width: 1280, height: 1024 });
	await page.goto('handout/');
	await expect(page.locator('.no-codes')).toHaveCount(0);
	const codes = page.locator('.sheet svg.code');
	await expect(codes).toHaveCount(13);
	const shot = PNG.sync.read(await codes.nth(6).screenshot({ scale: 'device' }));
	const found = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height);
	expect(found?.data).toBe(`${published}step/decision/`);
});

test('reading, presenting and embedding work under the path', async ({ page, published }) => {
	await page.goto('#decision');
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.timeline li a[aria-current="step"]')).toHaveAttribute(
		'href',
		/#decision$/
	);
	await openLive(page, 'present/decision/');
	await page.keyboard.press('End');
	await expect(page).toHaveURL(`${published}present/after/`);
	await page.goto('share/');
	await expect(page.getByLabel('Code to copy')).toHaveValue(new RegExp(`${published}embed/`));
	const preview = page.frameLocator('iframe[title="Preview of the embed"]');
	await expect(preview.getByRole('heading', { level: 2 })).toHaveText('Stage by Stage');
});
