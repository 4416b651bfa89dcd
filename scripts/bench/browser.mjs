// Opens a page as a reader's device would: a slow phone on Slow 4G, or a weak laptop beside its router.
import { chromium } from 'playwright';
import { findChromium, LAUNCH_ARGS } from '../../tests/support/chromium.mjs';
import { probe } from './probe.mjs';

/** Lighthouse's Slow 4G: bytes a second and ms, for DevTools' emulation. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 750e3 / 8
};

/** @typedef {{ context: import('playwright').BrowserContextOptions, cpu: number, network?: typeof SLOW_4G }} Device */

/** The benchmark index of a budget phone, as Lighthouse reckons it. */
export const BUDGET_PHONE = 250;

/**
 * A phone on Slow 4G whose processor has a benchmark index, whatever this machine's is: so figures of
 * different machines and hours compare.
 * @param {number} index
 * @returns {Promise<Device>}
 */
export async function phoneOf(index) {
	return {
		context: {
			viewport: { width: 412, height: 823 },
			deviceScaleFactor: 1.75,
			isMobile: true,
			hasTouch: true
		},
		cpu: Math.max(1, Number(((await benchmarkIndex()) / index).toFixed(1))),
		network: SLOW_4G
	};
}

/** @type {Device} */
export const WEAK_LAPTOP = { context: { viewport: { width: 1280, height: 720 } }, cpu: 6 };

/**
 * A fresh browser, so that no cache and no compiled code is left from an earlier run.
 * @param {Device} device
 */
export async function openPage(device) {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: npm run test:browser installs one.');
	const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
	const page = await (await browser.newContext(device.context)).newPage();
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Performance.enable');
	if (device.network) await cdp.send('Network.emulateNetworkConditions', device.network);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: device.cpu });
	await page.addInitScript(probe);
	return { page, cdp, close: () => browser.close() };
}

/** How fast this machine is now: how often in 40 ms it puts ten thousand letters together. */
async function benchmarkIndex() {
	const { page, close } = await openPage({ context: {}, cpu: 1 });
	const index = await page.evaluate(() => {
		const start = Date.now();
		let rounds = 0;
		for (; Date.now() - start < 400; rounds += 1) {
			let text = '';
			for (let i = 0; i < 10_000; i += 1) text += 'a';
			if (text.length === 1) throw new Error('never, but the compiler cannot know');
		}
		return rounds / ((Date.now() - start) / 1000) / 10;
	});
	await close();
	return index;
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Counts what a page transfers.
 * @param {import('playwright').CDPSession} cdp
 */
export function countTransfers(cdp) {
	/** @type {Map<string, { type: string, bytes: number }>} */
	const requests = new Map();
	let pending = 0;
	let last = Date.now();
	cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (!/^https?:/.test(request.url) || requests.has(requestId)) return;
		pending += 1;
		last = Date.now();
		requests.set(requestId, { type: kindOf(type, request.url), bytes: 0 });
	});
	const end = (/** @type {string} */ id, bytes = 0) => {
		const request = requests.get(id);
		if (!request) return;
		pending -= 1;
		last = Date.now();
		request.bytes = bytes;
	};
	cdp.on('Network.loadingFinished', (e) => end(e.requestId, e.encodedDataLength));
	cdp.on('Network.loadingFailed', (e) => end(e.requestId));
	return {
		/** Waits until nothing has been asked for during a second, at most half a minute. */
		async quiet() {
			const since = Date.now();
			while (Date.now() - since < 30_000 && (pending > 0 || Date.now() - last < 1000))
				await sleep(100);
		},
		/** @returns {{ requests: number, bytes: Record<string, number> }} as transferred, headers included */
		sum() {
			/** @type {Record<string, number>} */
			const bytes = { all: 0, html: 0, script: 0, style: 0, font: 0, image: 0, data: 0 };
			for (const request of requests.values()) {
				bytes.all = (bytes.all ?? 0) + request.bytes;
				bytes[request.type] = (bytes[request.type] ?? 0) + request.bytes;
			}
			return { requests: requests.size, bytes };
		}
	};
}

/**
 * @param {string | undefined} type DevTools' name
 * @param {string} url
 */
function kindOf(type, url) {
	if (type === 'Document') return 'html';
	if (type === 'Script' || /\.js$/.test(url)) return 'script';
	if (type === 'Stylesheet') return 'style';
	if (type === 'Font' || /\.woff2$/.test(url)) return 'font';
	return type === 'Image' ? 'image' : 'data';
}
