// A build that knows its address, under a path: what is absolute leads to what it names, and what
// people do works there as it does at the root of a host.
import jsQR from 'jsqr';
import type { Page } from 'playwright/test';
import { PNG } from 'pngjs';
import { expect, OTHER_SITE, test } from '../support/guards';
import { openLive } from '../support/stage';
import { looks, pasted, postsFrom, RIGHT } from '../support/servers/wordpress-posts';
import {
	findWordPress,
	NEWEST_THEMES,
	startWordPress,
	type WordPress
} from '../support/servers/wordpress.mjs';
import { PUBLISHED, told } from './folders';

const { steps, title } = told();
const [, second, third] = steps.map(({ id }) => id);

const hrefOf = (page: Page, selector: string) =>
	page.locator(selector).first().getAttribute('href');

test('each page names its own address, and its picture and frame are where it says', async ({
	page,
	request
}) => {
	for (const at of ['', `step/${third}/`, 'sources/', 'glossary/', 'present/']) {
		await page.goto(at);
		expect(await hrefOf(page, 'link[rel="canonical"]'), at).toBe(PUBLISHED + at);
	}
	await page.goto(`step/${third}/`);
	const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
	expect(picture).toMatch(new RegExp(`^${PUBLISHED}social/`));
	const png = await request.get(picture ?? '');
	expect(PNG.sync.read(await png.body())).toMatchObject({ width: 1200, height: 630 });

	const oembed = await hrefOf(page, 'link[type="application/json+oembed"]');
	const { html } = (await (await request.get(oembed ?? '')).json()) as { html: string };
	expect(html).toContain(`src="${PUBLISHED}embed/${third}/"`);
	await page.goto(`embed/${third}/`);
	expect(await hrefOf(page, 'link[rel="canonical"]')).toBe(`${PUBLISHED}step/${third}/`);
});

test('robots find the sitemap, and the sitemap’s addresses answer', async ({ request }) => {
	const robots = await (await request.get('robots.txt')).text();
	expect(robots).toContain(`Sitemap: ${PUBLISHED}sitemap.xml`);
	const sitemap = await (await request.get('sitemap.xml')).text();
	const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one = '']) => one);
	for (const { id } of steps) expect(addresses).toContain(`${PUBLISHED}step/${id}/`);
	for (const address of addresses) {
		expect(address).toContain(PUBLISHED);
		expect((await request.get(address)).status(), address).toBe(200);
	}
	expect((await request.get('nowhere/at/all/')).status()).toBe(404);
});

test('the handout’s codes lead to their steps', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1024 });
	await page.goto('handout/');
	const codes = page.locator('.sheet svg.code');
	await expect(codes).toHaveCount(steps.length);
	const shot = PNG.sync.read(await codes.nth(2).screenshot({ scale: 'device' }));
	const found = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height);
	expect(found?.data).toBe(`${PUBLISHED}step/${third}/`);
});

test('reading, presenting and embedding work under the path', async ({ page }) => {
	await page.goto(`#${third}`);
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.timeline li a[aria-current="step"]')).toHaveAttribute(
		'href',
		new RegExp(`#${third}$`)
	);
	await openLive(page, `present/${third}/`);
	await page.keyboard.press('End');
	await expect(page).toHaveURL(`${PUBLISHED}present/${steps.at(-1)?.id}/`);
	await page.goto('share/');
	await expect(page.getByLabel('Code to copy')).toHaveValue(new RegExp(`${PUBLISHED}embed/`));
	const preview = page.frameLocator('iframe[title="Preview of the embed"]');
	await expect(preview.getByRole('heading', { level: 2 })).toHaveText(title);
});

if (findWordPress())
	test.describe('in WordPress', () => {
		// One WordPress for all.
		test.describe.configure({ mode: 'default' });
		test.use({ allowFailures: [[OTHER_SITE, /favicon\.ico/], { scope: 'test' }] });
		let wordpress: WordPress;
		test.beforeAll(async ({ browser }) => {
			const builder = await browser.newPage();
			await builder.goto(`${PUBLISHED}share/#${second}`);
			wordpress = await startWordPress(await postsFrom(builder), PUBLISHED);
			await builder.close();
		});
		test.afterAll(() => wordpress.stop());

		for (const theme of NEWEST_THEMES)
			test(`${theme}: each code is as wide as the column and as high as it should be`, async ({
				page
			}) => {
				wordpress.setTheme(theme);
				for (const { role, way, address } of wordpress.posts.map(pasted)) {
					const name = `${way.kind} by an ${role}`;
					await page.setViewportSize({ width: 1280, height: 900 });
					await page.goto(address);
					const shown = looks(page, way.found[role], `${PUBLISHED}step/${second}/`);
					await expect.poll(shown, name).toEqual(RIGHT[way.found[role]]);
					await page.setViewportSize({ width: 390, height: 844 });
					await expect.poll(shown, `${name}, on a phone`).toEqual(RIGHT[way.found[role]]);
				}
			});

		test('the frame takes its height, steps, and its links lead to the story', async ({ page }) => {
			for (const { way, address } of wordpress.posts.map(pasted)) {
				if (way.kind !== 'WordPress') continue;
				await page.goto(address);
				const embed = page.frameLocator('iframe');
				const heights = async () => [
					(await page.locator('iframe').boundingBox())?.height,
					await embed.locator('.ruler').evaluate((ruler) => ruler.clientHeight)
				];
				await expect.poll(async () => new Set(await heights()).size).toBe(1);
				await expect(page.locator('blockquote')).toBeHidden();
				await embed.getByRole('link', { name: 'Next step' }).click();
				await expect(embed.getByRole('heading', { level: 2 })).toHaveText(steps[2]?.title ?? '');
				await embed.locator('summary', { hasText: 'Words and sources' }).click();
				await embed.locator('.cited summary').click();
				await embed.locator('.sources a').first().click();
				await expect(page).toHaveURL(`${PUBLISHED}step/${third}/#sources`);
				await page.goto(address);
				await embed.getByRole('link', { name: 'Open the full story' }).click();
				await expect(page).toHaveURL(`${PUBLISHED}#${second}`);
			}
		});
	});
