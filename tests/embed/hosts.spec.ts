// The embed in other people's pages: a second site on another port and another name embeds it, with
// the hosts' own scripts. WordPress: hosting/published.spec.ts. Protocols without a script to be had:
// share.spec.ts.
import { frameOf, LIST, misfit, PROTOCOLS, STYLE } from '../support/embed';
import { expect, OTHER_SITE, test } from '../support/servers/hosts';
import { step, story } from '../support/story';

test.use({ allowFailures: [OTHER_SITE] });

const [SECOND, THIRD] = [step(2), step(3)];

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
