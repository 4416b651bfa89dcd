// The builder, the page that checks hosts, and what a consumer of oEmbed makes of a step.
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright/test';
import { wholeStory } from '../../src/lib/embed/builder/choices';
import { embeddingOf } from '../../src/lib/embed/builder/embedding';
import { oembedOf } from '../../src/lib/embed/protocols/oembed';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { after, MIDDLE, step, steps, story } from '../support/story';

const SECOND = step(2);
const code = (page: Page) => page.getByLabel('Code to copy');
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the embed"]');

/** The address of the frame in the code that is shown. */
async function embedded(page: Page): Promise<URL> {
	const src = /src="([^"]+)"/.exec(await code(page).inputValue())?.[1] ?? '';
	return new URL(src.replaceAll('&amp;', '&'));
}

test('builds an embed: the code and the preview follow the choices', async ({ page, baseURL }) => {
	await page.goto('./share/');
	await expect(preview(page).getByRole('heading', { level: 2 })).toHaveText(story.title);
	expect((await embedded(page)).href).toBe(new URL(`embed/${step(1).id}/`, baseURL).href);

	const [from, start, to] = [MIDDLE, after(MIDDLE), after(MIDDLE, 2)];
	await page.getByLabel('First step').selectOption(from.id);
	await page.getByLabel('Last step').selectOption(to.id);
	await page.getByLabel('Opens on').selectOption(start.id);
	await page.getByRole('group', { name: 'Colours' }).getByLabel('Dark').check();
	await page.getByLabel('Names on the map').uncheck();
	await page.getByLabel('Height', { exact: true }).fill('480');
	await expect(code(page)).toHaveValue(/height="480"/);
	const url = await embedded(page);
	expect(url.pathname).toMatch(new RegExp(`/embed/${start.id}/$`));
	expect(Object.fromEntries(url.searchParams)).toEqual({
		from: from.id,
		to: to.id,
		theme: 'dark',
		labels: 'no'
	});
	const frame = preview(page);
	await expect(frame.locator('.place')).toHaveText(/2\s*\/\s*3/);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('.preview iframe')).toHaveAttribute('height', '480');

	// A number is typed digit by digit, and each is kept meanwhile.
	const width = page.getByLabel('Width', { exact: true });
	await width.pressSequentially('480');
	await expect(code(page)).toHaveValue(/width="480"/);
	await width.press('Backspace');
	await expect(width).toHaveValue('48');

	// Choices that contradict each other give way to the last.
	await page.getByLabel('First step').selectOption(step(-1).id);
	await expect(page.getByLabel('Last step')).toHaveValue(step(-1).id);
	await expect(page.getByLabel('Opens on')).toHaveValue(step(-1).id);
});

test('offers code for every sort of host, by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`./share/#${SECOND.id}`);
	const kinds = page.getByRole('radio', { name: 'Any web page' });
	await kinds.focus();
	const seen = [await code(page).inputValue()];
	for (let i = 1; i < 7; i += 1) {
		await page.keyboard.press('ArrowRight');
		await expect(code(page)).not.toHaveValue(seen[i - 1] ?? '');
		seen.push(await code(page).inputValue());
	}
	expect(seen[1]).toContain('/embed/v1/host.js"');
	expect(seen[2]).toMatch(new RegExp(`^http:\\S+/step/${SECOND.id}/$`));
	expect(seen[3]).not.toContain('style=');
	expect(seen[4]).toMatch(/^\[!\[.+\]\(<http:.+>\)\]\(<http:.+>\)$/);
	expect(seen[5]).toMatch(new RegExp(`^<a href="http:\\S+/step/${SECOND.id}/"><img `));
	expect(seen[6]).toMatch(/^<amp-iframe /);

	await page.keyboard.press('Tab');
	await expect(code(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(seen[6]);
});

test('fits narrow windows and passes axe', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['./share/', './share/check/']) {
		await page.goto(path);
		await expect(page.locator('iframe').first()).toBeAttached();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, path).toBeLessThanOrEqual(320);
		expect(await axeFinds(page), path).toEqual([]);
	}
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('says how to get the code where the site does not know its address', async ({ page }) => {
		await page.goto('./share/');
		await expect(page.getByRole('heading', { name: 'Code' })).toBeVisible();
		await expect(page.locator('main')).toContainText('SITE_ADDRESS=');
		await expect(page.locator('main')).not.toContainText('src=');
	});
});

test('every sort of host hears how high the embed is, and hears it again', async ({ page }) => {
	await page.goto('./share/check/');
	await expect(page.getByText('4 of 4 hosts have an answer.')).toBeVisible();
	const heights = () =>
		page.locator('.host iframe').evaluateAll((frames) => frames.map((f) => f.clientHeight));
	// Nothing is cut off and nothing left over, but for WordPress, which allows 1000 pixels.
	const inside = async () =>
		Promise.all(
			page
				.frames()
				.slice(1)
				.map((frame) =>
					frame
						.locator('.embed')
						.evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height))
				)
		);
	const wanted = async () =>
		(await inside()).map((height, i) => (i === 2 ? Math.min(height, 1000) : height));
	// Both sides are read each time: what is in a frame changes as well.
	const misfits = async () => {
		const [given, right] = [await heights(), await wanted()];
		return given.flatMap((height, i) =>
			height === right[i] ? [] : [`${i}: ${height} for ${right[i]}`]
		);
	};
	await expect.poll(misfits).toEqual([]);
	const narrow = await heights();
	await page.getByRole('radio', { name: 'A page’s column' }).check();
	await expect.poll(async () => (await heights())[0] !== narrow[0]).toBe(true);
	await expect.poll(misfits).toEqual([]);
});

test('a consumer of oEmbed finds a step’s frame, and the frame works', async ({
	page,
	baseURL
}) => {
	const site = String(baseURL);
	const { title } = SECOND;
	const shared = [step(1), SECOND].map(({ id, title }) => ({ id, title, alt: 'Map' }));
	const choices = { ...wholeStory(shared.map(({ id }) => id)), start: SECOND.id };
	// The site under test is built without its address, so its answer is made here, by the same code.
	const answer = oembedOf(
		title,
		{ name: story.title, address: site },
		embeddingOf(site, story.title, shared, choices, { height: 600 })
	);
	const found = await extract(`${site}step/${SECOND.id}/`, {}, async (address) =>
		String(address).includes('/oembed/')
			? Response.json(answer)
			: new Response(
					`<link rel="alternate" type="application/json+oembed" href="${site}oembed/${SECOND.id}.json">`
				)
	);
	await page.setContent(String('html' in found && found.html));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 2 })).toHaveText(title);
	await frame.getByRole('link', { name: 'Next step' }).click();
	await expect(frame.locator('.place')).toHaveText(new RegExp(`3\\s*/\\s*${steps.length}`));
});
