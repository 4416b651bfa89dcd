// The measurements. Each opens a fresh browser, measures one page once and returns plain numbers;
// undefined stands for what a page does not have.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { countTransfers, openPage, sleep, WEAK_LAPTOP } from './browser.mjs';

/** @typedef {Record<string, number | undefined>} Numbers */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./browser.mjs').Device} Device */

const MB = 2 ** 20;
/** Longer than two frames of 60 a second: an eye sees it. */
const SLOW_FRAME_MS = 34;
const SCROLLS = 60;
const PRESSES = 6;
/** A little longer than the map's flight. */
const FLIGHT_MS = 1800;

/** What `probe` left in the page. @type {(page: Page) => Promise<any>} */
const benchOf = (page) =>
	page.evaluate(() => {
		const { lcp, cls, longTasks, inputs } = /** @type {any} */ (window).bench;
		return { lcp, cls, longTasks, inputs };
	});

/**
 * A slow phone on Slow 4G: weight, paint, blocking, shifts, scrolling, steps, memory.
 * @param {string} url
 * @param {boolean} steps whether the page goes from step to step by itself
 * @param {Device} phone
 * @returns {Promise<Numbers>}
 */
export async function phonePass(url, steps, phone) {
	const { page, cdp, close } = await openPage(phone);
	try {
		const transfers = countTransfers(cdp);
		await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
		await sleep(5000);
		await transfers.quiet();
		const { requests, bytes } = transfers.sum();
		const { fcp, load, elements } = await page.evaluate(() => ({
			fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			load: performance.getEntriesByType('navigation').map((n) => n.toJSON().loadEventEnd)[0],
			elements: document.querySelectorAll('*').length
		}));
		const loaded = await benchOf(page);
		const tbt = blocked(loaded.longTasks, fcp, load + 5000);
		const heap = await heapOf(cdp);
		const scroll = await scrollThrough(page);
		const walk = steps ? await walkThrough(page) : undefined;
		return {
			requests,
			...Object.fromEntries(Object.entries(bytes).map(([type, n]) => [`${type} bytes`, n])),
			elements,
			fcp,
			lcp: loaded.lcp,
			load,
			tbt,
			cls: loaded.cls,
			...scroll,
			...walk,
			'cls over the story': (await benchOf(page)).cls,
			heap,
			'heap at the end': await heapOf(cdp)
		};
	} finally {
		await close();
	}
}

/**
 * When a slow phone shows what it will go on showing: the first frame from which no later one
 * differs from the last in more than 2 % of its pixels. Measured apart, since recording costs time.
 * @param {string} url
 * @param {Device} phone
 * @returns {Promise<Numbers>}
 */
export async function visualPass(url, phone) {
	const { page, cdp, close } = await openPage(phone);
	try {
		/** @type {{ time: number, png: string }[]} */
		const frames = [];
		let asked = 0;
		cdp.on('Network.requestWillBeSent', ({ type, wallTime }) => {
			if (type === 'Document') asked ||= wallTime;
		});
		cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
			frames.push({ time: metadata.timestamp ?? 0, png: data });
			// The last ones come while the page is closed.
			cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
		});
		await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 412, maxHeight: 823 });
		await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
		await sleep(4000);
		await cdp.send('Page.stopScreencast');
		const pictures = frames.map(({ time, png }) => ({
			time,
			image: PNG.sync.read(Buffer.from(png, 'base64'))
		}));
		const last = pictures.at(-1);
		if (!last) return {};
		const { width, height } = last.image;
		const wrong = pictures.findLastIndex(
			({ image }) =>
				image.width !== width ||
				image.height !== height ||
				pixelmatch(image.data, last.image.data, undefined, width, height) > width * height * 0.02
		);
		return { complete: ((pictures[wrong + 1] ?? last).time - asked) * 1000 };
	} finally {
		await close();
	}
}

/**
 * Frames a second on a laptop six times slower: while the map flies, or at rest where none does.
 * @param {string} url
 * @param {boolean} steps
 * @returns {Promise<Numbers>}
 */
export async function flightPass(url, steps) {
	const { page, close } = await openPage(WEAK_LAPTOP);
	try {
		await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
		await sleep(4000);
		/** @type {number[]} */
		const gaps = [];
		for (let i = 0; i < PRESSES; i += 1) {
			await count(page, true);
			const moved = steps ? await advance(page) : true;
			await sleep(FLIGHT_MS);
			const counted = await count(page, false);
			if (!moved) break;
			gaps.push(...counted);
		}
		if (gaps.length === 0) return {};
		return {
			'flight fps': 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length),
			'flight worst frame': Math.max(...gaps)
		};
	} finally {
		await close();
	}
}

/** @param {Page} page @param {boolean} on @returns {Promise<number[]>} gaps between frames, ms */
const count = (page, on) => page.evaluate((on) => /** @type {any} */ (window).bench.count(on), on);

/**
 * @param {Page} page
 * @returns {Promise<Numbers>} frames and long tasks while the page is scrolled from end to end
 */
async function scrollThrough(page) {
	const before = (await benchOf(page)).longTasks.length;
	await count(page, true);
	for (let i = 1; i <= SCROLLS; i += 1) {
		await page.evaluate((share) => {
			const { scrollHeight, clientHeight } = document.documentElement;
			scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
		}, i / SCROLLS);
		await sleep(100);
	}
	await sleep(1500);
	const gaps = await count(page, false);
	const { longTasks } = await benchOf(page);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await sleep(FLIGHT_MS);
	return {
		'slow frames': gaps.filter((gap) => gap > SLOW_FRAME_MS).length,
		'worst frame': Math.max(...gaps),
		'long tasks': longTasks.length - before
	};
}

/**
 * @param {Page} page
 * @returns {Promise<Numbers>} input to next frame, from step to step
 */
async function walkThrough(page) {
	await page.evaluate(() => /** @type {any} */ (window.bench.inputs = []));
	for (let i = 0; i < PRESSES; i += 1) {
		if (!(await advance(page))) return {};
		await sleep(FLIGHT_MS);
	}
	const { inputs } = await benchOf(page);
	return { 'step change': median(inputs), 'slowest step change': Math.max(...inputs) };
}

/**
 * Goes one step on, by key or by the page's own control.
 * @param {Page} page
 * @returns {Promise<boolean>} whether the page shows another step, still being the same page
 */
async function advance(page) {
	const shown = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.picture[aria-label], [aria-current]')]
				.map((element) => element.getAttribute('aria-label') ?? element.textContent)
				.concat(location.href)
				.join('\n')
		);
	const before = await shown();
	const isNew = async () => {
		for (let i = 0; i < 10; i += 1) {
			if ((await shown()) !== before) return true;
			await sleep(50);
		}
		return false;
	};
	await page.keyboard.press('ArrowRight');
	if (await isNew()) return true;
	const next = page.getByRole('button', { name: /next/i }).first();
	if (!(await next.isVisible())) return false;
	await next.click();
	return isNew();
}

/**
 * @param {{ start: number, duration: number }[]} tasks
 * @param {number} from
 * @param {number} to
 * @returns {number} ms beyond 50 in each long task
 */
function blocked(tasks, from, to) {
	return tasks
		.filter(({ start }) => start >= from && start <= to)
		.reduce((sum, { duration }) => sum + duration - 50, 0);
}

/** @param {import('playwright').CDPSession} cdp @returns {Promise<number>} MB in use, once tidied */
export async function heapOf(cdp) {
	await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MB;
}

/** @param {number[]} values @returns {number | undefined} */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
