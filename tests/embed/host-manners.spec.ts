// The embed as a guest: it takes nothing that is the host's, and works under a strict policy, in a sandbox and
// under a finger.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type FrameLocator } from 'playwright/test';
import { LAUNCH_ARGS } from '../support/chromium.mjs';
import { watch } from '../support/guards';
import { LIST, misfit, PROTOCOLS, STYLE } from '../support/embed';
import { expect, OTHER_SITE, test } from '../support/servers/hosts';
import { step } from '../support/story';

test.use({ allowFailures: [OTHER_SITE] });

const [SECOND, THIRD] = [step(2), step(3)];

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
	const problems = await watch(context, baseURL ?? '');
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
