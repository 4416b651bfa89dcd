// npm run bench:talk: measures a talk on weak laptops: how soon the next slide answers, how the map
// flies, and whether five hundred slides later memory is what it was. Not a test: times belong to a
// machine. Build first, and leave the machine alone.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage, sleep, WEAK_LAPTOP } from './browser.mjs';
import { heapOf, median } from './passes.mjs';
import { serveForBench } from './serving.mjs';

/** The whole story from its first slide: a step with parts, flights, cuts and curves are all in it. */
const TALK = 'present/cover/';
const TURNS = 20;
const CHANGES = 500;
/** Once through the talk and back, so that everything that is made once is there. */
const WARM_UP = 80;
/** A little longer than the map's flight. */
const FLIGHT_MS = 1800;

/** @typedef {import('playwright').Page} Page */

const build = fileURLToPath(new URL('../../build/', import.meta.url));
if (!existsSync(build)) {
	console.error('There is no site to measure yet. Build it first: npm run build');
	process.exit(1);
}
const { origin, close } = await serveForBench(build);
const url = `${origin}/${TALK}`;
const lines = [await answers(4), await flights(6), await memory()];
close();
console.log(lines.join('\n'));

/**
 * A key press until the frame that follows it has been drawn.
 * @param {number} cpu times slower
 */
async function answers(cpu) {
	return talk(cpu, async (page) => {
		await page.evaluate(() => void (/** @type {any} */ (window.bench.inputs = [])));
		for (let i = 0; i < TURNS; i += 1) {
			await page.keyboard.press('PageDown');
			await sleep(FLIGHT_MS);
		}
		/** @type {number[]} */
		const inputs = await page.evaluate(() => /** @type {any} */ (window).bench.inputs);
		return `Next slide, CPU ${cpu}× slower: ${text(median(inputs))} ms, slowest ${text(Math.max(...inputs))} ms (${inputs.length} presses)`;
	});
}

/**
 * Frames and long tasks while the map flies from step to step.
 * @param {number} cpu times slower
 */
async function flights(cpu) {
	return talk(cpu, async (page) => {
		/** @type {number[]} */
		const gaps = [];
		const from = await page.evaluate(() => performance.now());
		for (let i = 0; i < TURNS; i += 1) {
			await page.evaluate(() => /** @type {any} */ (window).bench.count(true));
			await page.keyboard.press('PageDown');
			await sleep(FLIGHT_MS);
			const [flown, counted] = await page.evaluate(() => [
				location.hash === '' || location.hash === '#part-0',
				/** @type {any} */ (window).bench.count(false)
			]);
			if (flown) gaps.push(...counted);
		}
		/** @type {number[]} */
		const tasks = await page.evaluate(
			(from) =>
				/** @type {any} */ (window).bench.longTasks
					.filter((/** @type {any} */ { start }) => start >= from)
					.map((/** @type {any} */ { duration }) => duration),
			from
		);
		const fps = 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
		return `Flight, CPU ${cpu}× slower: ${text(fps)} frames a second, worst frame ${text(Math.max(...gaps))} ms, ${tasks.length} long tasks, longest ${text(Math.max(0, ...tasks))} ms`;
	});
}

/** The heap once tidied, before and after five hundred slides. */
async function memory() {
	return talk(1, async (page, cdp) => {
		await turn(page, WARM_UP);
		const before = await heapOf(cdp);
		await turn(page, CHANGES);
		const after = await heapOf(cdp);
		const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
		return `Heap over ${CHANGES} slides: ${before.toFixed(2)} → ${after.toFixed(2)} MB (${text((after / before - 1) * 100)} %); ${documents} documents, ${nodes} nodes, ${jsEventListeners} listeners`;
	});
}

/**
 * Goes on through the talk, from the end to its beginning.
 * @param {Page} page @param {number} changes
 */
async function turn(page, changes) {
	for (let i = 0; i < changes; i += 1) {
		const atEnd = await page.getByRole('link', { name: 'Next' }).getAttribute('aria-disabled');
		await page.keyboard.press(atEnd === 'true' ? 'Home' : 'PageDown');
	}
	await sleep(FLIGHT_MS);
}

/**
 * @param {number} cpu times slower
 * @param {(page: Page, cdp: import('playwright').CDPSession) => Promise<string>} measure
 */
async function talk(cpu, measure) {
	const { page, cdp, close } = await openPage({ ...WEAK_LAPTOP, cpu });
	try {
		await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
		await page.locator('.ground.live').waitFor({ timeout: 60_000 });
		await sleep(3000);
		return await measure(page, cdp);
	} finally {
		await close();
	}
}

/** @param {number | undefined} value */
function text(value) {
	return value === undefined ? '–' : String(Math.round(value));
}
