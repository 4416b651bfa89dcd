// What a page may cost a browser, in counts that are the same on every machine: scripts/checks/budgets.json.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { watchFlights } from '../support/flight';
import { expect, test } from '../support/guards';
import { aFrame, currentStep, liveMap } from '../support/stage';
import { CLOSEST, MIDDLE, numberOf, steps, story } from '../support/story';

interface Counts {
	counts: {
		elements: { page: string; most: number }[];
		flight: { layouts: number; paints: number };
	};
}
const { counts } = JSON.parse(readFileSync('scripts/checks/budgets.json', 'utf8')) as Counts;

for (const { page: address, most } of counts.elements)
	test(`${address} has no more than ${most} elements once its script runs`, async ({ page }) => {
		await page.goto(address.replace('{step}', MIDDLE.id));
		if (!address.includes('embed') && !address.includes('sources')) await liveMap(page);
		await page.waitForLoadState('networkidle');
		// What opens the story is taken away once it is over.
		await expect(page.locator('.opening')).toHaveCount(0);
		expect(await page.locator('*').count()).toBeLessThanOrEqual(most);
	});

/** How often the page was laid out and painted while a trace was taken. */
async function traced(page: Page, act: () => Promise<void>) {
	const browser = page.context().browser();
	if (!browser) throw new Error('a trace is taken of a browser');
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	await act();
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: { name: string; ph: string }[];
	};
	const count = (name: string) =>
		trace.traceEvents.filter((event) => event.name === name && event.ph !== 'E').length;
	return { layouts: count('Layout'), paints: count('Paint') };
}

test('a flight lays nothing out and paints nothing but its grounds', async ({ page }) => {
	const flights = await watchFlights(page);
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	await aFrame(page);
	const { layouts, paints } = await traced(page, async () => {
		await page.keyboard.press('ArrowRight');
		await expect.poll(flights, { intervals: [20] }).toHaveLength(1);
		await liveMap(page);
	});
	expect(layouts).toBeLessThanOrEqual(counts.flight.layouts);
	expect(paints).toBeLessThanOrEqual(counts.flight.paints);
});

test('what has left the map is moved no further', async ({ page }) => {
	await page.addInitScript(() => {
		const left: string[] = [];
		Object.assign(window, { left });
		const { animate } = Element.prototype;
		Element.prototype.animate = function (keyframes, options) {
			const animation = animate.call(this, keyframes, options);
			// One that is cancelled rejects.
			animation.finished.then(
				() => this.isConnected || left.push(this.getAttribute('class') ?? ''),
				() => undefined
			);
			return animation;
		};
	});
	await page.goto('./');
	await liveMap(page);
	for (const one of steps.slice(1, 4)) {
		await page.keyboard.press('ArrowRight');
		await expect(currentStep(page)).toHaveAttribute('href', `#${one.id}`);
		await liveMap(page);
	}
	expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});

test('what comes one after another begins and ends together for the browser', async ({ page }) => {
	const before = steps[numberOf(MIDDLE) - 2];
	await page.goto(`./#${before?.id}`);
	await liveMap(page);
	await page.keyboard.press('ArrowRight');
	await expect(currentStep(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	await liveMap(page);
	const playing = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.stage .light')]
				.flatMap((element) => element.getAnimations())
				.map(({ startTime, effect }) => ({
					begins: Number(startTime),
					ends: effect?.getComputedTiming().endTime,
					comes: effect instanceof KeyframeEffect && effect.getKeyframes()[1]?.offset
				}))
		);
	// What is paused or has just been begun has no time yet.
	await expect
		.poll(async () => (await playing()).filter(({ begins }) => begins > 0).length)
		.toBeGreaterThan(3);
	const all = await playing();
	const last = Math.max(...all.map(({ begins }) => begins));
	const fresh = all.filter(({ begins }) => begins === last);
	expect(new Set(fresh.map(({ ends }) => ends)).size).toBe(1);
	expect(new Set(fresh.map(({ comes }) => comes)).size).toBeGreaterThan(3);
});

test('the first map counts through its days once, in less than five seconds, without a paint', async ({
	page
}) => {
	await page.goto('./');
	await expect(page.locator('.opening .map-day')).toHaveCount(
		(story.steps[0]?.map.days.length ?? 0) + 1
	);
	const moved = await page.evaluate(() =>
		document.getAnimations().flatMap(({ effect }) => {
			if (!(effect instanceof KeyframeEffect) || !effect.target?.closest('.opening')) return [];
			const properties = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
			const ends = Number(effect.getComputedTiming().endTime);
			return [{ ends, properties }];
		})
	);
	expect(moved.length).toBeGreaterThan(40);
	expect(Math.max(...moved.map(({ ends }) => ends))).toBeLessThan(5000);
	const FRAME = ['offset', 'computedOffset', 'easing', 'composite'];
	const properties = new Set(moved.flatMap((one) => one.properties));
	expect([...properties].filter((p) => !FRAME.includes(p)).sort()).toEqual([
		'opacity',
		'transform'
	]);
	await expect(page.locator('.opening')).toHaveCount(0);
	await expect(page.locator('.stage .map-day')).toHaveCount(1);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	await liveMap(page);
	await expect(page.locator('.stage .map-day')).toHaveCount(1);
	await expect(page.locator('.opening')).toHaveCount(0);
});

test('pictures that no script shows are there for paper, and where they come into sight', async ({
	page
}) => {
	await page.goto('./');
	await liveMap(page);
	await expect(page.locator('.still .ground')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.still .ground')).toHaveCount(steps.length);
});

test.describe('where no script of the page comes', () => {
	test.use({ allowFailures: [/ERR_FAILED/] });
	test('before the live map is there, a step that comes into sight has its picture', async ({
		page
	}) => {
		await page.route(/\.js$/, (route) => route.abort());
		await page.goto('./');
		await expect(page.locator(`#${MIDDLE.id} .still .ground`)).toHaveCount(0);
		await page.locator(`#${MIDDLE.id} h2`).scrollIntoViewIfNeeded();
		await expect(page.locator(`#${MIDDLE.id} .still .ground`)).toBeVisible();
	});
});

test('who spares data is sent no finer map', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => /topo|relief/.test(url))).toEqual([]);
});
