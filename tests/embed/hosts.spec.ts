// The embed in other people's pages: a second site on another port and another name embeds it, with
// the hosts' own scripts. WordPress: published.spec.ts. Protocols without a script to be had:
// share.spec.ts.
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type FrameLocator, type Page } from 'playwright/test';
import { LAUNCH_ARGS } from '../support/chromium.mjs';
import { watch } from '../support/guards';
import { expect, OTHER_SITE, test } from '../support/servers/hosts';
import { step, story } from '../support/story';

test.use({ allowFailures: [OTHER_SITE] });

const [SECOND, THIRD, FOURTH] = [step(2), step(3), step(4)];
/** What every frame of these hosts shows: two steps as a list, whose height follows its width. */
const LIST = `embed/${SECOND.id}/?layout=list&from=${SECOND.id}&to=${THIRD.id}`;

/** Whatever a host may post: half-right calls, other protocols, markup, any text and any object. */
const MESSAGE: fc.Arbitrary<unknown> = fc.oneof(
	fc.json(),
	fc.jsonValue(),
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'{"method":"getState"}',
		'<img src=x onerror=alert(1)>',
		'[iFrameSizer]',
		'x'.repeat(3000)
	),
	fc
		.record({
			method: fc.constantFrom('goTo', 'setTheme', 'toString', '__proto__'),
			args: fc.oneof(fc.constant(['<img src=x onerror=alert(1)>']), fc.jsonValue())
		})
		.map((call) => JSON.stringify(call)),
	fc.string().map((text) => `[iFrameSizer]${text}:true:`),
	fc.record({ context: fc.constant('h5p'), action: fc.constantFrom('hello', 'resize', 'ready') })
);

/** Each protocol's host: markup, and the script that sizes the frame `#ID`. */
const PROTOCOLS: Record<string, (src: string) => string> = {
	helper: (src) => `<iframe id="helper" src="${src}"></iframe>
		<script src="${new URL('/embed/v1/host.js', src).href}" async></script>`,
	pym: (src) => `<div id="pym"></div><script src="/pym.js"></script>
		<script>new pym.Parent('pym', '${src}', {});</script>`,
	resizer: (
		src
	) => `<iframe id="resizer" src="${src}"></iframe><script src="/iframe-resizer.js"></script>
		<script>iFrameResize({ warningTimeout: 0 }, '#resizer');</script>`,
	resizer5: (
		src
	) => `<iframe id="resizer5" src="${src}"></iframe><script src="/iframe-resizer-5.js"></script>
		<script>iframeResize({ license: 'GPLv3', waitForLoad: true, warningTimeout: 0 }, '#resizer5');</script>`,
	frames: (src) => `<div id="frames"></div><script src="/frames.js"></script>
		<script>newswireFrames.Framer(document.getElementById('frames'), { src: '${src}' });</script>`,
	sidechain: (src) =>
		`<script src="/sidechain.js"></script><div id="sidechain"><side-chain src="${src}"></side-chain></div>`
};

const STYLE = '<style>iframe { display: block; width: 100%; border: 0 } body { margin: 0 }</style>';

const frameOf = (page: Page, id: string) => page.locator(`iframe#${id}, #${id} iframe`);

/**
 * Nothing where a frame is as high as what is in it. Another site's frame hears later than its host of
 * a new width, and until then its height of before still fits.
 */
async function misfit(page: Page, id: string): Promise<string> {
	const given = await frameOf(page, id).evaluate((node) => [node.clientWidth, node.clientHeight]);
	const wanted = await frameOf(page, id)
		.contentFrame()
		.locator('.embed')
		.evaluate((node) => [innerWidth, Math.ceil(node.getBoundingClientRect().height)]);
	const [[width = 0, height = 0], [inside = 0, right = 0]] = [given, wanted];
	return width !== inside || Math.abs(height - right) > 1 ? `${given} for ${wanted}` : '';
}

test('every protocol’s host gives the frame its height, growing and shrinking', async ({
	page,
	host,
	baseURL
}) => {
	const src = new URL(LIST, baseURL).href;
	const ids = Object.keys(PROTOCOLS);
	const frames = Object.values(PROTOCOLS).map((markup) => markup(src));
	await page.setViewportSize({ width: 600, height: 800 });
	await page.goto(host(`${STYLE}${frames.join('')}`));
	/** Frames out of sight are not laid out by the browser, and so say nothing; they do when seen. */
	const right = async () => {
		for (const id of ids) {
			await frameOf(page, id).scrollIntoViewIfNeeded();
			await expect.poll(() => misfit(page, id), id).toBe('');
		}
		return frameOf(page, 'helper').evaluate((node) => node.clientHeight);
	};
	for (const id of ids)
		await expect(frameOf(page, id).contentFrame().locator('.slide')).toHaveCount(2);
	const wide = await right();
	// A phone is turned: narrower is higher, and back again.
	await page.setViewportSize({ width: 300, height: 800 });
	const narrow = await right();
	expect(narrow).toBeGreaterThan(wide + 100);
	await page.setViewportSize({ width: 600, height: 800 });
	expect(await right()).toBe(wide);
});

test('a frame without a size says nothing until it is shown', async ({ page, host, baseURL }) => {
	const src = new URL(LIST, baseURL).href;
	await page.goto(
		host(`${STYLE}<div id="tab" hidden>${PROTOCOLS.helper?.(src)}</div>
			<div id="thin" class="none">${PROTOCOLS.frames?.(src)}</div>
			<style>.none { width: 0 }</style><script>told = []; addEventListener('message',
				({ data }) => data.subject && told.push(data.height));</script>`)
	);
	for (const id of ['helper', 'frames'])
		await expect(frameOf(page, id).contentFrame().locator('.slide')).toHaveCount(2);
	expect(await page.evaluate('told')).toEqual([]);
	await page.evaluate(() => {
		document.getElementById('tab')?.removeAttribute('hidden');
		document.getElementById('thin')?.classList.remove('none');
	});
	for (const id of ['helper', 'frames']) await expect.poll(() => misfit(page, id), id).toBe('');
});

test.describe('in a sandbox', () => {
	// Without the header a frame without an origin may fetch nothing; the browser says so.
	test.use({
		allowFailures: [
			[
				OTHER_SITE,
				/Blocked script execution/,
				/blocked by CORS policy/,
				/ERR_FAILED/,
				/Failed to load/
			],
			{ scope: 'test' }
		]
	});
	const next = (frame: FrameLocator) => frame.getByRole('link', { name: 'Next step' });

	test('it steps, tells its height and stays in its frame, with and without the header', async ({
		page,
		host,
		second,
		baseURL
	}) => {
		const variants = ['', 'allow-scripts', 'allow-scripts allow-same-origin'].flatMap(
			(sandbox, i) =>
				[baseURL ?? '', second.bare].map((site, j) => ({ id: `f${i}${j}`, sandbox, site }))
		);
		const frames = variants.map(
			({ id, sandbox, site }) =>
				`<iframe id="${id}" sandbox="${sandbox}" height="600" src="${new URL(`embed/${SECOND.id}/`, site).href}"></iframe>`
		);
		// All in sight: a click that follows a scroll may be lost on its way to another site's frame.
		await page.setViewportSize({ width: 1280, height: 1200 });
		await page.goto(
			host(`${STYLE}<style>iframe { float: left; width: 33% }</style><script>told = {}; addEventListener('message', ({ source, data }) => {
				for (const frame of document.querySelectorAll('iframe'))
					if (frame.contentWindow === source && data.subject) told[frame.id] = data.height;
			});</script>${frames.join('')}`)
		);
		for (const { id, sandbox } of variants) {
			const frame = page.frameLocator(`#${id}`);
			await expect(frame.getByRole('heading', { level: 2 })).toHaveText(SECOND.title);
			// Nothing runs without allow-scripts; links go on working.
			await next(frame).click();
			await expect(frame.getByRole('heading', { level: 2 })).toHaveText(THIRD.title);
			await expect(frame.getByRole('button', { name: 'Full screen' })).toBeHidden();
			if (sandbox)
				await expect
					.poll(() => page.evaluate((name) => (globalThis as never)['told'][name], id))
					.toBeGreaterThan(300);
		}
		// With the header everything works, the live map too.
		await expect(page.frameLocator('#f10').locator('.leaflet-container')).toBeAttached();
		await expect(page.frameLocator('#f11').locator('.map .picture')).toBeVisible();
	});
});

test('under a strict host policy, with storage forbidden, right to left', async ({
	page,
	host,
	baseURL
}) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
	});
	const site = new URL(baseURL ?? '').origin;
	const policy = `default-src 'none'; frame-src ${site}; script-src ${site}`;
	const src = new URL(LIST, baseURL).href;
	await page.goto(
		host(`<html dir="rtl"><body>${PROTOCOLS.helper?.(src)}`, { 'Content-Security-Policy': policy })
	);
	const frame = page.frameLocator('#helper');
	await expect(frame.locator('.slide')).toHaveCount(2);
	await expect.poll(() => misfit(page, 'helper')).toBe('');
	await expect(frame.locator('html')).toHaveCSS('direction', 'ltr');
	expect(await page.context().cookies()).toEqual([]);
});

test('with third-party cookies blocked it works and keeps nothing', async ({ host, baseURL }) => {
	// Chromium takes this setting from a profile alone.
	const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
	mkdirSync(path.join(profile, 'Default'));
	writeFileSync(
		path.join(profile, 'Default/Preferences'),
		JSON.stringify({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } })
	);
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env['CHROMIUM'] ?? '',
		args: LAUNCH_ARGS
	});
	const problems = watch(context, baseURL ?? '');
	const page = await context.newPage();
	await page.goto(
		host(
			`<iframe id="e" height="500" src="${new URL(`embed/${SECOND.id}/`, baseURL).href}"></iframe>`
		)
	);
	const frame = page.frameLocator('#e');
	const kept = () => Reflect.get(window, 'localStorage').length;
	await expect(frame.locator('html').evaluate(kept)).rejects.toThrow(/SecurityError|denied/);
	await frame.getByRole('link', { name: 'Next step' }).click();
	await expect(frame.getByRole('heading', { level: 2 })).toHaveText(THIRD.title);
	await expect(frame.locator('.leaflet-container')).toBeAttached();
	expect(await context.cookies()).toEqual([]);
	expect(problems.filter((problem) => !OTHER_SITE.test(problem))).toEqual([]);
	await context.close();
	rmSync(profile, { recursive: true });
});

test('it takes neither focus, nor scroll, nor history', async ({ page, host, baseURL }) => {
	const before = host('<h1>Before</h1>');
	await page.clock.install();
	await page.goto(before);
	await page.goto(
		host(`${STYLE}<p style="height: 120vh">Above</p>
			<iframe id="e" height="600" src="${new URL(`embed/${SECOND.id}/?autoplay=3`, baseURL).href}"></iframe>
			<p style="height: 200vh">Below</p>`)
	);
	const frame = page.frameLocator('#e');
	const title = frame.getByRole('heading', { level: 2 });
	await expect(title).toHaveText(SECOND.title);
	// The host may change the hash, as WordPress does, and the embed goes on.
	await page.evaluate(() => {
		const e = document.getElementById('e') as HTMLIFrameElement;
		e.contentWindow?.location.replace(`${e.src}#?secret=abc`);
	});
	// Out of sight it does not play by itself; its host turns it.
	await page.clock.runFor(20_000);
	await expect(title).toHaveText(SECOND.title);
	await page.evaluate(() => {
		const e = document.getElementById('e') as HTMLIFrameElement;
		e.contentWindow?.postMessage('{"method":"next"}', '*');
	});
	await expect(title).toHaveText(THIRD.title);
	expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([
		0,
		'BODY'
	]);

	await page.evaluate(() => document.getElementById('e')?.scrollIntoView());
	const place = frame.locator('.place .now');
	await expect(async () => {
		await page.clock.runFor(3000);
		await expect(place).not.toHaveText('3', { timeout: 200 });
	}).toPass();
	// Taking it in hand stops it.
	await frame.getByRole('link', { name: 'Next step' }).click();
	await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
	await page.keyboard.press('Home');
	await expect(place).toHaveText('1');
	await frame.getByRole('link', { name: 'Next step' }).click();
	await expect(place).toHaveText('2');
	await frame.getByRole('link', { name: 'Previous step' }).click();
	await expect(place).toHaveText('1');

	// A plain wheel over the live map scrolls the host.
	await frame.locator('.live-map .picture').waitFor();
	const from = await page.evaluate(() => scrollY);
	await frame.locator('.live-map').hover();
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 200);

	await page.goBack();
	await expect(page).toHaveURL(before);
});

test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('a finger on the map scrolls the host', async ({ page, host, baseURL }) => {
		await page.goto(
			host(`<meta name="viewport" content="width=device-width">${STYLE}
			<iframe id="e" height="600" src="${new URL(`embed/${SECOND.id}/`, baseURL).href}"></iframe>
			<p style="height: 300vh">Below</p>`)
		);
		const frame = page.frameLocator('#e');
		// Touched once, so that the live map is there.
		await frame.locator('.map').hover();
		await expect(frame.locator('.leaflet-container')).toBeAttached();
		const client = await page.context().newCDPSession(page);
		const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: 150, y }]
			});
		await finger('touchStart', 250);
		for (let y = 240; y >= 50; y -= 10) await finger('touchMove', y);
		await finger('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	});
});

test('a host talks with it through the helper; strangers and floods do nothing', async ({
	page,
	host,
	baseURL
}) => {
	const site = baseURL ?? '';
	const src = new URL(`embed/${SECOND.id}/?from=${SECOND.id}&to=${FOURTH.id}`, site).href;
	await page.goto(
		host(`${STYLE}<iframe id="e" src="${src}"></iframe><iframe id="other" src="${src}"></iframe>
			<script src="${new URL('embed/v1/host.js', site).href}"></script>
			<script>heard = []; player = StageByStage(document.getElementById('e'));
				for (const name of ['ready', 'stepchanged', 'ended', 'error'])
					player.on(name, ({ state, message }) => heard.push([name, message ?? state.step]));</script>`)
	);
	const title = page.frameLocator('#e').getByRole('heading', { level: 2 });
	const heard = () => page.evaluate(() => (globalThis as never)['heard']);
	const run = (code: string) => page.evaluate(code);
	await expect.poll(heard).toEqual([['ready', SECOND.id]]);

	await run('player.next()');
	await expect(title).toHaveText(THIRD.title);
	await run(`player.goTo('${FOURTH.id}')`);
	await expect(page.frameLocator('#e').locator('.place .now')).toHaveText('3');
	await run(`player.goTo('${step(-1).id}')`);
	await expect.poll(heard).toEqual([
		['ready', SECOND.id],
		['stepchanged', THIRD.id],
		['stepchanged', FOURTH.id],
		['ended', FOURTH.id],
		['error', 'goTo needs the id of a step that this embed shows']
	]);
	expect(await run('player.getState()')).toMatchObject({
		step: FOURTH.id,
		index: 2,
		count: 3,
		playing: false,
		layout: 'stepper'
	});
	await run(`player.setTheme('dark')`);
	await expect(page.frameLocator('#e').locator('html')).toHaveAttribute('data-theme', 'dark');
	await run('player.previous()');
	await expect(title).toHaveText(THIRD.title);

	// A neighbour frame is not the parent.
	await page
		.frameLocator('#other')
		.locator('html')
		.evaluate(() => {
			parent.frames[0]?.postMessage('{"method":"next"}', '*');
		});
	expect(await run('player.getState()')).toMatchObject({ step: THIRD.id });
	// Of a flood of anything the embed hears little; it shows none of it, and soon listens again.
	const flood = fc.sample(MESSAGE, 10_000);
	await page.evaluate((messages) => {
		const frame = document.getElementById('e') as HTMLIFrameElement;
		for (const message of messages) frame.contentWindow?.postMessage(message, '*');
	}, flood);
	const start = Date.now();
	const html = await page.frameLocator('#e').locator('html').innerHTML();
	expect(Date.now() - start).toBeLessThan(5000);
	expect(html).not.toContain('onerror');
	await expect(async () => {
		await run('player.next()');
		await expect(page.frameLocator('#e').locator('.place .now')).toHaveText('3', { timeout: 300 });
	}).toPass();
	await expect(page.frameLocator('#other').locator('.place .now')).toHaveText('1');
});

test('a page opened from a disk hears it too', async ({ page, baseURL }, testInfo) => {
	const file = testInfo.outputPath('host.html');
	const src = new URL(`embed/${SECOND.id}/`, baseURL).href;
	writeFileSync(
		file,
		`<!doctype html><title>A file</title><script>heard = [];
			addEventListener('message', ({ data }) => heard.push(String(data)));</script>
			<iframe id="e" height="500" src="${src}"></iframe>`
	);
	await page.goto(pathToFileURL(file).href);
	const heard = () => page.evaluate(() => (globalThis as never)['heard'] as string[]);
	await expect.poll(heard).toContainEqual(expect.stringContaining('"eventName":"ready"'));
});

test('twenty on a page: lazy, and each for itself', async ({ page, host, baseURL }) => {
	const frames = Array.from(
		{ length: 20 },
		(_, i) =>
			`<p style="height: 100vh">Text</p><iframe id="n${i}" height="500" loading="lazy" src="${new URL(`embed/${SECOND.id}/`, baseURL).href}"></iframe>`
	);
	await page.goto(host(STYLE + frames.join('')));
	const opened = () => page.frames().filter((frame) => frame.url().includes('/embed/')).length;
	expect(opened()).toBeLessThan(10);
	/** Opens ten more. @returns what all have cost by then: ms, and bytes of scripts' memory */
	const ten = async (first: number) => {
		const start = Date.now();
		for (let i = first; i < first + 10; i++) {
			await page.evaluate((n) => document.getElementById(`n${n}`)?.scrollIntoView(), i);
			await expect(page.frameLocator(`#n${i}`).locator('.embed.runs')).toBeVisible();
		}
		const ms = Date.now() - start;
		const frame = page.frames().find((one) => one.url().includes('/embed/')) ?? page.mainFrame();
		const client = await page.context().newCDPSession(frame);
		await client.send('HeapProfiler.collectGarbage');
		return { ms, bytes: (await client.send('Runtime.getHeapUsage')).usedSize };
	};
	const [early, late] = [await ten(0), await ten(10)];
	expect(opened()).toBe(20);
	// Twenty cost about twice what ten did; a cost that grew with their number would be four times.
	expect(late.bytes).toBeLessThan(early.bytes * 2.5);
	expect(late.ms).toBeLessThan(early.ms * 2.5 + 1000);
	await page.frameLocator('#n19').getByRole('link', { name: 'Next step' }).click();
	await expect(page.frameLocator('#n19').locator('.place .now')).toHaveText('3');
	await expect(page.frameLocator('#n18').locator('.place .now')).toHaveText('2');
	await expect(page.frameLocator('#n18').locator('.leaflet-container')).toHaveCount(0);
});

test.describe('a publisher who pastes the wrong address', () => {
	test.use({
		allowFailures: [
			[OTHER_SITE, /Blocked script execution/, /foreign request: https:/],
			{ scope: 'test' }
		]
	});
	test('gets the embed, or at least the page', async ({ page, host, baseURL }) => {
		const site = new URL(baseURL ?? '').href;
		const framed = {
			story: '',
			named: `#${THIRD.id}`,
			step: `step/${SECOND.id}/`,
			slides: `present/${SECOND.id}/`,
			sources: 'sources/',
			bare: `step/${SECOND.id}/`
		};
		const frames = Object.entries(framed).map(
			([id, at]) =>
				`<iframe id="${id}" height="500" src="${site}${at}" ${id === 'bare' ? 'sandbox' : ''}></iframe>`
		);
		await page.setViewportSize({ width: 1280, height: 1100 });
		await page.goto(
			host(`${STYLE}<style>iframe { float: left; width: 33% }</style>${frames.join('')}`, {
				'Cross-Origin-Embedder-Policy': 'require-corp'
			})
		);
		const inside = (id: string) => page.frameLocator(`#${id}`);
		for (const [id, { title }] of [
			['story', story],
			['named', THIRD],
			['step', SECOND]
		] as const)
			await expect(inside(id).locator('.embed.runs h2')).toHaveText(title);
		await inside('slides').locator('.slide-controls.live a').last().click();
		await expect(inside('slides').getByRole('heading', { level: 1 })).toHaveText(THIRD.title);
		await expect(inside('bare').getByRole('heading', { level: 1 })).toHaveText(SECOND.title);
		// A source that allows no frame would be an empty box again.
		const opened = page.waitForEvent('popup');
		await inside('sources').locator('.sources a[href^="http"]').first().click();
		await (await opened).close();
	});
});

test('frames in shadow trees get their height, and a host that isolates itself shows them', async ({
	page,
	host,
	baseURL
}) => {
	const src = new URL(LIST, baseURL).href;
	const helper = new URL('/embed/v1/host.js', src).href;
	await page.goto(
		host(
			`${STYLE}<div id="open"></div><div id="closed"></div>
			<script src="${helper}"></script><script>
				const put = (id, mode) => {
					const frame = document.createElement('iframe');
					frame.src = '${src}';
					frame.height = 600;
					const around = document.createElement('div');
					around.append(frame);
					document.getElementById(id).attachShadow({ mode }).append(around);
					return frame;
				};
				put('open', 'open');
				handed = put('closed', 'closed');
				StageByStage(handed);
			</script>`,
			{
				'Cross-Origin-Embedder-Policy': 'require-corp',
				'Cross-Origin-Opener-Policy': 'same-origin'
			}
		)
	);
	expect(await page.evaluate('crossOriginIsolated')).toBe(true);
	const given = () =>
		page.evaluate(() => [
			document.getElementById('open')?.shadowRoot?.querySelector('iframe')?.clientHeight,
			(globalThis as never)['handed']['clientHeight']
		]);
	const wanted = () =>
		Promise.all(
			page
				.frames()
				.slice(1)
				.map((frame) =>
					frame.locator('.embed').evaluate((node) => Math.ceil(node.getBoundingClientRect().height))
				)
		);
	await expect.poll(async () => (await wanted()).every((height) => height > 700)).toBe(true);
	await expect.poll(given).toEqual(await wanted());
});
