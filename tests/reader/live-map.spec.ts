// The live map takes the place of the still pictures: unseen, when it can, and not at all where it did not come.
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../support/guards';
import { currentStep as current, liveMap, openLive, scrollTo, shown } from '../support/stage';
import { MIDDLE, pictureLabel } from '../support/story';

/** A screenshot of where an element lies. */
async function pixels(page: Page, locator: Locator): Promise<PNG> {
	const clip = await locator.boundingBox();
	if (!clip) throw new Error('nothing to photograph');
	return PNG.sync.read(await page.screenshot({ clip }));
}

test('the live map takes over in place: under 1 % of the pixels differ', async ({ page }) => {
	// Finer shapes and relief are meant to differ, so they are held back; so is Leaflet, at first.
	const held = new EventTarget();
	await page.route(/fine\.|relief/, () => undefined);
	// Its style sheet is named, its script is not; the one waits for the other.
	await page.route(/late-parts.*\.css/, async (route) => {
		await new Promise((resolve) => held.addEventListener('released', resolve));
		await route.continue();
	});
	// The page has not loaded before what is held, where that is asked for early enough.
	await page.goto(`./#${MIDDLE.id}`, { waitUntil: 'domcontentloaded' });
	const map = page.locator('.stage .fit');
	await expect(map).toBeAttached();
	await expect(page.locator(`#${MIDDLE.id} .card`)).toBeInViewport();
	await page.evaluate(() => document.fonts.ready);
	await expect(page.locator('.leaflet-container')).toHaveCount(0);
	const before = await pixels(page, map);
	held.dispatchEvent(new Event('released'));
	await liveMap(page);
	const after = await pixels(page, map);
	const { width, height } = before;
	const differing = pixelmatch(before.data, after.data, undefined, width, height);
	expect(differing / (width * height)).toBeLessThan(0.01);
});

test('the live picture comes part by part, each in a task of its own, unseen until all is there', async ({
	page
}) => {
	await page.addInitScript(() => {
		const PARTS = ['.grounds', '.ways', '.before', '.marks', '.names', '.legend'];
		/** What came in each task, and whether it was seen. */
		const tasks: [Set<string>, string][] = [];
		let task: Set<string> | undefined;
		// A message comes as a task: what was going on is over.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (task = undefined);
		const watch = new MutationObserver((changes) => {
			const stage = document.querySelector('.stage .stage-map');
			for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
				if (!(node instanceof Element) || !stage?.contains(node)) continue;
				const part = PARTS.find((one) => node.closest(one) ?? node.querySelector(one));
				if (!part) continue;
				if (!task) tasks.push([(task = new Set()), getComputedStyle(stage).opacity]);
				task.add(part);
			}
			port2.postMessage('');
			if (document.querySelector('.is-live')) watch.disconnect();
		});
		watch.observe(document, { childList: true, subtree: true });
		Object.assign(window, { tasks });
	});
	await page.goto('./');
	await liveMap(page);
	const came = await page.evaluate(() =>
		(window as unknown as { tasks: [Set<string>, string][] }).tasks.map(
			([parts, opacity]) => `${[...parts].join()} ${opacity}`
		)
	);
	// The marks are many: they come in two halves.
	const parts = ['.grounds', '.ways', '.marks', '.marks', '.names', '.legend', '.before'];
	expect(came).toEqual(parts.map((part) => `${part} 0`));
	await expect(page.locator('.stage-map')).toHaveCSS('opacity', '1');
});

test('after exploring, one button leads back to the story', async ({ page }) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const told = await shown(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Back to the story' }).click();
	await expect.poll(() => shown(page)).toEqual(told);
});

test('a press that comes before the map can move is kept until it can', async ({ page }) => {
	const held = new EventTarget();
	await page.route(/late-parts/, async (route) => {
		await new Promise((resolve) => held.addEventListener('released', resolve));
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: 'Zoom in', disabled: false }).click();
	await expect(page.locator('.leaflet-container')).toHaveCount(0);
	held.dispatchEvent(new Event('released'));
	await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
});

test.describe('when a part does not load', () => {
	test.use({ allowFailures: [/ERR_FAILED/] });
	test('without Leaflet the picture still follows the story, and says so', async ({ page }) => {
		await page.route(/leaflet|late-parts/, (route) => route.abort());
		await page.goto('./');
		await expect(page.locator('main .missing')).toContainText('cannot be moved');
		await scrollTo(page, MIDDLE.id);
		await expect(page.locator('.stage .picture')).toHaveAttribute(
			'aria-label',
			pictureLabel(MIDDLE)
		);
	});
	test('with a stage that throws the still pictures stay, each at its step', async ({ page }) => {
		await page.addInitScript(() => {
			window.ResizeObserver = class extends ResizeObserver {
				constructor(callback: ResizeObserverCallback) {
					super(callback);
					throw new Error('no sizes today');
				}
			};
		});
		await openLive(page, './');
		await scrollTo(page, MIDDLE.id);
		await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
		await expect(page.locator('.stage .missing')).toContainText('no longer moves');
		await expect(page.locator('.stage .picture')).toHaveCount(0);
		await expect(page.locator(`#${MIDDLE.id} .still .name:visible`)).not.toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
	});

	test('without the fine shapes the coarse map stays', async ({ page }) => {
		await page.route(/fine\./, (route) => route.abort());
		await page.goto('./');
		await liveMap(page);
		await expect(page.locator('main .missing')).toContainText('finest detail');
		await expect(page.locator('.stage .live use.outline')).toHaveAttribute('href', /^#geo-/);
	});
});
