// The scroll story as its readers meet it.
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright/test';
import { PNG } from 'pngjs';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { aFrame, currentStep as current, liveMap } from '../support/stage';
import {
	after,
	EMPHASISED,
	MIDDLE,
	MOVING,
	pictureLabel,
	step,
	steps,
	story
} from '../support/story';

/** What the stage shows: its description and where the camera looks. */
const shown = (page: Page) =>
	page.locator('.stage').evaluate((stage) => ({
		label: stage.querySelector('.picture')?.getAttribute('aria-label'),
		names: [...stage.querySelectorAll('.name')].map((name) => name.textContent).sort(),
		ground: stage
			.querySelector('.ground.live')
			?.getAttribute('viewBox')
			?.split(' ')
			.map((n) => Math.round(Number(n)))
	}));

/** A screenshot of where an element lies. */
async function pixels(page: Page, locator: Locator): Promise<PNG> {
	const clip = await locator.boundingBox();
	if (!clip) throw new Error('nothing to photograph');
	return PNG.sync.read(await page.screenshot({ clip }));
}

async function scrollTo(page: Page, id: string) {
	await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
}

test('opens on the cover with its map', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
	await liveMap(page);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
	// The fine shapes take the places of the coarse ones, and only here.
	await expect(page.locator('.stage .live > use.border')).toHaveAttribute('href', '#fine-borders');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.still use.border').first()).toHaveAttribute('href', '#geo-borders');
});

test('scrolling plays the steps, and the address follows', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const [first, second] = [step(1).id, step(2).id];
	await scrollTo(page, second);
	await expect(current(page)).toHaveAttribute('href', `#${second}`);
	await expect(page).toHaveURL(new RegExp(`#${second}$`));
	await scrollTo(page, first);
	await expect(current(page)).toHaveAttribute('href', `#${first}`);
});

test('nothing shifts from the first paint to the last step', async ({ page }) => {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, hadRecentInput } = entry as PerformanceEntry & Record<string, unknown>;
				const sum = Number(document.documentElement.dataset.shifted ?? 0);
				if (!hadRecentInput) document.documentElement.dataset.shifted = String(sum + Number(value));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('./');
	await liveMap(page);
	const ids = await page.locator('section.step').evaluateAll((all) => all.map((s) => s.id));
	for (const id of ids) {
		await scrollTo(page, id);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await liveMap(page);
	}
	const shifted = await page.locator('html').getAttribute('data-shifted');
	expect(Number(shifted ?? 0)).toBeLessThan(0.001);
});

test('words far below are laid out before they are reached', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const cards = page.locator('section.step ~ section.step .card');
	await expect
		.poll(() =>
			cards.evaluateAll((all) =>
				all.every((c) => getComputedStyle(c).contentVisibility === 'visible')
			)
		)
		.toBe(true);
});

test('walking, jumping and reloading end in the same map', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const walk = [2, 3, 4, 5, 6].map((number) => step(number).id);
	for (const id of walk) await scrollTo(page, id);
	const end = walk.at(-1);
	await expect(current(page)).toHaveAttribute('href', `#${end}`);
	await liveMap(page);
	await expect(page).toHaveURL(new RegExp(`#${end}$`));
	const walked = await shown(page);
	await page.reload();
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(walked);
	await page.goto(`./#${step(-2).id}`);
	await page.goto(`./#${end}`);
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(walked);
});

test('fast scrolling there and back leaves no stale map', async ({ page }) => {
	const home = step(3).id;
	await page.goto(`./#${home}`);
	await liveMap(page);
	const before = await shown(page);
	for (const number of [-1, 1, -2, 2, -1, 3]) await scrollTo(page, step(number).id);
	// It was the step before, too.
	await aFrame(page);
	await expect(current(page)).toHaveAttribute('href', `#${home}`);
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(before);
});

test('a link to a step opens there; Back leaves in one press', async ({ page }) => {
	await page.goto('./404.html');
	await page.goto(`./#${MIDDLE.id}`);
	await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	await liveMap(page);
	await page.getByRole('link', { name: 'Next step' }).click();
	await page.getByRole('link', { name: 'Next step' }).click();
	const { id } = after(MIDDLE, 2);
	await expect(current(page)).toHaveAttribute('href', `#${id}`);
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await page.goBack();
	await expect(page).toHaveURL(/404\.html$/);
});

test('the keyboard steps and asks a place', async ({ page }) => {
	const { place, step: here } = EMPHASISED;
	await page.goto(`./#${here.id}`);
	await liveMap(page);
	await page.keyboard.press('ArrowRight');
	await expect(current(page)).toHaveAttribute('href', `#${after(here).id}`);
	await page.keyboard.press('ArrowLeft');
	await expect(current(page)).toHaveAttribute('href', `#${here.id}`);
	await liveMap(page);
	await page.getByRole('button', { name: place.name }).focus();
	await page.keyboard.press('Enter');
	const popup = page.locator('.place-popup');
	await expect(popup).toContainText(place.otherName);
	await expect(popup.locator('.from').first()).toBeVisible();
});

test('the live map takes over in place: under 1 % of the pixels differ', async ({ page }) => {
	// Finer shapes and relief are meant to differ, so they are held back; so is Leaflet, at first.
	const held = new EventTarget();
	await page.route(/fine\.|relief/, () => undefined);
	// Its style sheet is named, its script is not; the one waits for the other.
	await page.route(/live-map.*\.css/, async (route) => {
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
	await page.route(/live-map/, async (route) => {
		await new Promise((resolve) => held.addEventListener('released', resolve));
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: 'Zoom in', disabled: false }).click();
	await expect(page.locator('.leaflet-container')).toHaveCount(0);
	held.dispatchEvent(new Event('released'));
	await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
});

test('turning the screen keeps the step', async ({ page }) => {
	const { id } = step(-4);
	await page.goto(`./#${id}`);
	await liveMap(page);
	const read = page.locator(`#${id} .card`);
	for (const size of [
		{ width: 820, height: 420 },
		{ width: 420, height: 820 },
		{ width: 1000, height: 600 },
		{ width: 1000, height: 1100 }
	]) {
		await page.setViewportSize(size);
		await aFrame(page);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await expect(read).toBeInViewport();
	}
});

test('axe finds nothing', async ({ page }) => {
	await page.goto(`./#${MOVING.id}`);
	await liveMap(page);
	expect(await axeFinds(page)).toEqual([]);
});

test.describe('a mistyped address', () => {
	// The browser itself reports the missing page.
	test.use({ allowFailures: [/status of 404/] });
	test('leads back into the story from any depth, and looks like it', async ({ page }) => {
		const asked: { file: string; status: number }[] = [];
		page.on('response', (response) => {
			const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
			asked.push({ file, status: response.status() });
		});
		await page.goto('./no/such/page/', { waitUntil: 'networkidle' });
		expect(asked.filter(({ status }) => status === 404)).toHaveLength(1);
		expect(asked.some(({ file }) => file.endsWith('.woff2'))).toBe(true);
		await page.getByRole('link', { name: MIDDLE.title }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
		await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	});
});

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('cuts instead of flying', async ({ page }) => {
		await page.goto('./');
		await liveMap(page);
		await page.evaluate(() => {
			const picture = document.querySelector('.stage .picture');
			const seen = new MutationObserver(() => {
				if (picture?.classList.contains('flying')) document.title = 'it flew';
			});
			if (picture) seen.observe(picture, { attributes: true });
		});
		const { id } = step(2);
		await scrollTo(page, id);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await liveMap(page);
		expect(await page.title()).not.toBe('it flew');
	});
});

/** Nothing lies over the words below the story, wherever they stand in the window. */
async function footIsFree(page: Page) {
	const heading = page.getByRole('heading', { name: 'Sources', exact: true });
	await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	for (const by of [0, -120, -240]) {
		await page.evaluate((y) => scrollBy(0, y), by);
		await expect(heading).toBeInViewport();
		const covering = await heading.evaluate((element) => {
			const { left, top, height } = element.getBoundingClientRect();
			const at = document.elementFromPoint(left + 4, top + height / 2);
			return at === element ? '' : `${at?.tagName} ${at?.getAttribute('class')}`;
		});
		expect(covering).toBe('');
	}
}

test('whoever leaps to the foot sees the map of the last step at its end', async ({ page }) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	await page.getByRole('link', { name: 'More of this story' }).evaluate((link) => {
		(link as HTMLAnchorElement).click();
	});
	await expect(current(page)).toHaveAttribute('href', `#${step(-1).id}`);
	await expect(page).toHaveURL(/#further$/);
	await scrollTo(page, MIDDLE.id);
	await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
});

test('the map ends with the story: it covers nothing of what comes below', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	// All steps have their sizes, so that only what lies over the foot is looked at here.
	await expect(page.locator('.card:not(.laid)')).toHaveCount(0);
	await footIsFree(page);
});

test('the list of sources unfolds part by part: for a note, an address, the eye, a search', async ({
	page
}) => {
	const listed = page.locator('.site-footer .sources > li');
	const last = story.sources.findLast(({ id }) =>
		story.steps
			.at(-1)
			?.paragraphs.flat()
			.some(({ sources }) => sources.includes(id))
	);
	await page.goto('./');
	await liveMap(page);
	await expect(listed).toHaveCount(0);
	await page.locator('.card .cite a').first().click();
	await expect(page.locator('#note-box a').last()).toHaveAttribute('href', /^http/);
	expect(await listed.count()).toBeLessThan(20);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+F');
	const all = await listed.count();
	expect(all).toBeGreaterThan(50);
	await page.goto('about:blank');
	await page.goto(`./#source-${last?.id}`);
	await expect(page.locator('.sources li:target')).toBeInViewport();
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(listed.last().locator('.number')).toHaveText(`${all}.`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the last map ends with the story', ({ page }) =>
		page.goto('./').then(() => footIsFree(page)));
	test('every step has its words and its map in place', async ({ page }) => {
		await page.goto('./');
		const sections = page.locator('section.step');
		await expect(sections).toHaveCount(steps.length);
		for (const section of await sections.all()) {
			await expect(section.locator('.card p').nth(1)).not.toBeEmpty();
			await expect(section.getByRole('img')).toBeVisible();
		}
		await expect(page.locator('.sources li').first()).not.toBeEmpty();
	});
});

test.describe('when a part does not load', () => {
	test.use({ allowFailures: [/ERR_FAILED/] });
	test('without Leaflet the picture still follows the story, and says so', async ({ page }) => {
		await page.route(/leaflet|live-map/, (route) => route.abort());
		await page.goto('./');
		await expect(page.locator('main').getByRole('status')).toContainText('cannot be moved');
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
		await page.goto('./');
		await expect(page.locator('.timeline')).toBeVisible();
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
		await expect(page.locator('main').getByRole('status')).toContainText('finest detail');
		await expect(page.locator('.stage .live use.outline')).toHaveAttribute('href', /^#geo-/);
	});
});
