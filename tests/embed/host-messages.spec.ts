// A host talks with the embed through the helper; strangers and floods do nothing.
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { STYLE } from '../support/embed';
import { expect, OTHER_SITE, test } from '../support/servers/hosts';
import { step } from '../support/story';

test.use({ allowFailures: [OTHER_SITE] });

const [SECOND, THIRD, FOURTH] = [step(2), step(3), step(4)];

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
