// What browsers and their owners do to a page that has loaded: forbid storage, set the clock, lose the network,
// zoom, hide, freeze, bring back. The step, its words and its picture are the same after it.
import { chromium } from 'playwright/test';
import { LAUNCH_ARGS } from '../support/chromium.mjs';
import { layHandOn } from '../support/embed';
import { expect, test, watch } from '../support/guards';
import { CARD, reading, ROUTES, tellsTheStep } from '../support/reading';
import { after, CLOSEST, known, MIDDLE, pictureLabel, singledOut } from '../support/story';
import { currentStep, drawnFor, liveMap, scrollTo } from '../support/stage';

for (const [how, forbid] of [
	[
		'full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		}
	],
	[
		'forbidden',
		() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('forbidden', 'SecurityError');
					}
				});
		}
	]
] as const) {
	test(`storage ${how}: everything works, until the page is left`, async ({ page }) => {
		await page.addInitScript(forbid);
		for (const [at, words] of ROUTES) {
			await page.goto(at);
			await tellsTheStep(page, words);
		}
		await page.goto(`./#${MIDDLE.id}`);
		await liveMap(page);
		await page.locator('.theme-switch label', { hasText: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.locator('button[data-who]').nth(4).click();
		await expect(page.locator('html')).toHaveClass(/who-says/);
		await page.goto(`./present/notes/${MIDDLE.id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('a wrong clock', async ({ page }) => {
	for (const year of ['1970', '2199']) {
		await page.clock.setSystemTime(new Date(`${year}-01-01`));
		for (const [at, words] of ROUTES) {
			await page.goto(at);
			await tellsTheStep(page, words);
		}
	}
});

test('a clock that is set anew in the middle of a flight', async ({ page }) => {
	// Between frames, as a computer's is: Playwright's clock may also be set between two calls of one.
	await page.addInitScript(() => {
		const { now } = Date;
		addEventListener('set-clock', (event) => {
			const ahead = Date.parse((event as CustomEvent<string>).detail) - now();
			Date.now = () => now() + ahead;
		});
	});
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	for (const [id, set] of [
		[MIDDLE.id, '2100-01-01'],
		[CLOSEST.id, '2001-01-01'],
		[MIDDLE.id, '2150-01-01']
	] as const) {
		// Waits in the page itself, as a flight is short.
		const flies = page.locator('.picture.flying').waitFor({ state: 'attached' });
		await scrollTo(page, id);
		await flies;
		await page.evaluate((detail) => {
			dispatchEvent(new CustomEvent('set-clock', { detail }));
		}, set);
		await liveMap(page);
		await expect(currentStep(page)).toHaveAttribute('href', `#${id}`);
	}
	await tellsTheStep(page, CARD);
});

test('a stage that throws leaves the still pictures, the words and a quiet line', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.ResizeObserver = class extends ResizeObserver {
			override observe(target: Element) {
				if (target.matches('.stage-map')) throw new Error('broken on purpose');
				super.observe(target);
			}
		};
	});
	const failed = page.getByRole('status').getByText('The map no longer moves');
	for (const [at, words] of ROUTES) {
		await page.goto(at);
		if (at.includes('embed')) await layHandOn(page);
		await expect(failed).toBeVisible();
		await tellsTheStep(page, words);
	}
	// The story's own stills: reader/story.spec.ts. Here every slide is a page with a picture again.
	await page.goto(`./present/${MIDDLE.id}/`);
	await expect(failed).toBeVisible();
	await page.keyboard.press('PageDown');
	const next = after(MIDDLE);
	await page.waitForURL(new RegExp(`present/${next.id}/$`));
	await expect(failed).toBeVisible();
	await expect.poll(async () => (await reading(page, '.caption')).words).toContain(next.title);
	await expect.poll(async () => (await reading(page, '.caption')).picture).toBe(pictureLabel(next));
});

test.describe('the network goes away in the middle', () => {
	test.use({ allowFailures: [/ERR_INTERNET_DISCONNECTED/] });
	test('the story goes on, and what cannot be fetched is said', async ({ page, context }) => {
		await page.goto(`./#${MIDDLE.id}`);
		await liveMap(page);
		await context.setOffline(true);
		await page.keyboard.press('ArrowRight');
		await expect(currentStep(page)).toHaveAttribute('href', `#${after(MIDDLE).id}`);
		await page.keyboard.press('ArrowLeft');
		await liveMap(page);
		await tellsTheStep(page, CARD);
		const { name, otherName } = known(singledOut(MIDDLE));
		const place = page.locator(`.target[aria-label="${name}"]`);
		await place.press('Enter');
		await expect(page.getByText('The reports could not be loaded.')).toBeVisible();
		await page.keyboard.press('Escape');
		await context.setOffline(false);
		await place.press('Enter');
		await expect(page.locator('.place-popup')).toContainText(otherName);
	});
});

for (const percent of [50, 200, 300, 400, 500]) {
	test(`at ${percent} % nothing has to be scrolled for across`, async ({ browser, baseURL }) => {
		const [width, height] = [1280, 720].map((px) => Math.round((px * 100) / percent));
		const context = await browser.newContext({
			viewport: { width: width ?? 0, height: height ?? 0 },
			deviceScaleFactor: percent / 100
		});
		const problems = await watch(context, baseURL ?? '');
		const page = await context.newPage();
		for (const [at, words] of ROUTES) {
			await page.goto(at);
			const read = page.locator(words);
			// A slide's script puts itself in the place of what was drawn.
			await expect(() => read.getByText(MIDDLE.title).first().scrollIntoViewIfNeeded()).toPass();
			await expect(read.getByText(MIDDLE.title).first()).toBeInViewport();
			await expect(
				page.locator(`.picture:visible[aria-label=${JSON.stringify(pictureLabel(MIDDLE))}]`).first()
			).toBeAttached();
			const across = await page.evaluate(() => {
				const root = document.documentElement;
				return root.scrollWidth - root.clientWidth;
			});
			expect(across, at).toBe(0);
		}
		expect(problems).toEqual([]);
		await context.close();
	});
}

test('a tab that is hidden and frozen in the middle of a flight lands', async ({ page }) => {
	const cdp = await page.context().newCDPSession(page);
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const told = await drawnFor(page);
	// Looked for from before on, as a flight is short.
	const flies = page.locator('.picture.flying').waitFor({ state: 'attached' });
	await scrollTo(page, CLOSEST.id);
	await flies;
	await scrollTo(page, MIDDLE.id);
	await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
	await cdp.send('Page.setWebLifecycleState', { state: 'active' });
	await liveMap(page);
	await expect.poll(() => drawnFor(page)).toEqual(told);
	await tellsTheStep(page, CARD);
});

test('a page that the browser had put aside comes back as it was, in the theme of now', async ({
	baseURL
}) => {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '',
		args: LAUNCH_ARGS,
		// Playwright switches it off.
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 720 }
	});
	const problems = await watch(context, baseURL ?? '');
	const page = await context.newPage();
	await page.addInitScript(() => {
		addEventListener('pageshow', ({ persisted }) => {
			document.documentElement.dataset['persisted'] = String(persisted);
		});
	});
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const told = await drawnFor(page);
	await page.goto('./glossary/');
	await page.locator('.theme-switch label', { hasText: 'Dark' }).click();
	// A page that comes back does not load.
	await page.goBack({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await tellsTheStep(page, CARD);
	expect(await drawnFor(page)).toEqual(told);
	await page.keyboard.press('ArrowRight');
	await expect(currentStep(page)).toHaveAttribute('href', `#${after(MIDDLE).id}`);
	expect(problems).toEqual([]);
	await browser.close();
});
