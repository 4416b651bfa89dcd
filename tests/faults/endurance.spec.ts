// A page that is used for long: hundreds of sizes and a thousand steps later it is as it was.
import { expect, test } from '../support/guards';
import { CARD, tellsTheStep } from '../support/reading';
import { CLOSEST, MIDDLE } from '../support/story';
import { currentStep, drawnFor, liveMap } from '../support/stage';

test('200 changes of the window’s size leave the step and its map', async ({ page }) => {
	// Each size lays out and paints the whole page anew, of which the map is a sixth; it is drawn once for each.
	test.setTimeout(180_000);
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const told = await drawnFor(page);
	for (let i = 0; i < 199; i++) {
		const width = 320 + ((i * 397) % 1600);
		await page.setViewportSize({ width, height: 300 + ((i * 211) % 900) });
	}
	await page.setViewportSize({ width: 1280, height: 720 });
	await expect(currentStep(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	await liveMap(page);
	await expect.poll(() => drawnFor(page)).toEqual(told);
	await tellsTheStep(page, CARD);
});

test('a thousand random steps leave nothing behind', async ({ page }) => {
	test.setTimeout(180_000);
	const cdp = await page.context().newCDPSession(page);
	// What is kept does not depend on the size; what is painted on the way does.
	await page.setViewportSize({ width: 360, height: 500 });
	// What comes once is there before anything is weighed: the finest shapes, and the relief as the last.
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	await expect(page.locator('#near-rest')).toHaveAttribute('d', /^M/);
	await expect(page.locator('#geo-relief')).toHaveAttribute('href', /relief/);
	/** Steps at random, the same each time; each is begun to be drawn before the next. */
	const steps = (count: number) =>
		page.evaluate(async (n) => {
			const links = document.querySelectorAll<HTMLAnchorElement>('.timeline li a');
			let seed = 1;
			for (let i = 0; i < n; i++) {
				seed = (seed * 16807) % 2147483647;
				links[seed % links.length]?.click();
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			links[5]?.click();
		}, count);
	const weight = async () => {
		await liveMap(page);
		await cdp.send('HeapProfiler.collectGarbage');
		const { usedSize } = await cdp.send('Runtime.getHeapUsage');
		const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
		return { usedSize, nodes, jsEventListeners };
	};
	await steps(200);
	const before = await weight();
	await steps(1000);
	// What is only waiting to be let go is gone after a collection or two; what is kept never is.
	await expect(async () => {
		const after = await weight();
		expect(after.usedSize - before.usedSize).toBeLessThan(1_000_000);
		expect(after.nodes - before.nodes).toBeLessThan(200);
		expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(50);
	}).toPass({ timeout: 15_000 });
});
