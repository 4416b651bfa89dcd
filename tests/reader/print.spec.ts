// On paper: every step with its map and words, the sources with their addresses, no controls.
import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/guards';
import { known, MIDDLE, step, steps } from '../support/story';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Goes to a page as its printer sees it, after the live map has come. */
async function onPaper(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('.ground.live').first()).toBeAttached();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

const SCREEN_ONLY = [
	'.timeline',
	'.stage-map',
	'.skip',
	'.step-tools',
	'.onward',
	'.beside',
	'.theme-switch',
	'.site-footer nav'
];

async function withoutControls(page: Page) {
	for (const selector of SCREEN_ONLY)
		for (const control of await page.locator(selector).all()) await expect(control).toBeHidden();
	// Sheets are white or nearly so, also for readers of dark pages.
	const [red = 0] = await page.evaluate(() =>
		(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number)
	);
	expect(red).toBeGreaterThan(240);
}

test('the story prints every step with its map, and the sources', async ({ page }) => {
	await onPaper(page, './');
	await withoutControls(page);
	const sections = page.locator('section.step');
	await expect(sections).toHaveCount(steps.length);
	for (const { id, map } of steps) {
		const section = page.locator(`section#${id}`);
		await expect(section.locator('.still .picture')).toBeVisible();
		const box = await section.locator('.still .picture').boundingBox();
		// Where numbers are the picture they are a row.
		expect(box?.height, id).toBeGreaterThan(map.numbers ? 100 : 200);
		await expect(section.locator('.card p').nth(1)).toBeVisible();
	}
	// Numbers drawn large stand whole below their maps: on them they would be cut off.
	const large = page.locator('section.step .corner');
	expect(await large.count()).toBeGreaterThan(2);
	for (const number of await large.all()) {
		const [box, ground] = [
			await number.boundingBox(),
			await number.locator('xpath=..').locator('.ground').first().boundingBox()
		];
		expect(box?.y).toBeGreaterThan((ground?.y ?? Infinity) + (ground?.height ?? 0));
		expect(await number.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThan(2);
	}
	const sources = page.locator('.sources li');
	expect(await sources.count()).toBeGreaterThan(50);
	await expect(sources.last().locator('a').first()).toContainText('http');
	// Two steps share a sheet, apart from the opening and where a figure needs the room.
	for (const format of ['A4', 'Letter'])
		expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(steps.length / 2 + 2);
});

for (const [format, high] of [
	['A4', 297],
	['Letter', 279.4]
] as const)
	test(`each sheet of ${format} begins with a step and is full of its steps`, async ({ page }) => {
		await onPaper(page, './');
		const sheets = await page
			.locator('.sheet')
			.evaluateAll((all) =>
				all.map((sheet) => [...sheet.querySelectorAll('h1, h2')].map((h) => h.textContent))
			);
		expect(sheets.flat()).toHaveLength(steps.length);
		const plain = (text: string | null) => text?.normalize('NFKC').replace(/\s+/g, '') ?? '';
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
		const { text } = await extractText(pdf);
		for (const [i, titles] of sheets.entries())
			for (const title of titles) expect(plain(text[i] ?? ''), `${i + 1}`).toContain(plain(title));

		// The room between a sheet's margins.
		const mm = (length: number) => Math.round((length * 96) / 25.4);
		const width = mm(format === 'A4' ? 210 - 28 : 215.9 - 28);
		await page.setViewportSize({ width, height: mm(high) });
		for (const sheet of await page.locator('.part > * + .sheet').all()) {
			const room = known(await sheet.boundingBox().then((box) => box ?? undefined));
			expect(room.height).toBeGreaterThan(mm(high - 22) * 0.97);
			expect(room.height).toBeLessThanOrEqual(mm(high - 22));
			const tops = await sheet
				.locator('.step')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
			const bare = tops.reduce((left, { height }) => left - height, room.height);
			expect(bare / room.height).toBeLessThan(0.2);
			expect(tops.at(-1)?.bottom).toBeCloseTo(room.y + room.height, 0);
		}
	});

test('on paper each source stands once, in a list at the end, under the number that steps cite', async ({
	page
}) => {
	await page.goto('./');
	await expect(page.locator('.ground.live').first()).toBeAttached();
	// Whoever searches the page has the whole list of sources.
	await page.keyboard.press('Control+F');
	const printed = await page.locator('section.step').evaluateAll((sections) =>
		sections.map((section) => ({
			title: section.querySelector('h1, h2')?.textContent ?? '',
			cited: [...section.querySelectorAll<HTMLAnchorElement>('.cite a')].map((link) => ({
				number: link.textContent,
				address: document.querySelector<HTMLAnchorElement>(`${link.hash} a.address`)?.href ?? ''
			}))
		}))
	);
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
	const text = plain((await extractText(pdf, { mergePages: true })).text);
	const starts = printed.map(({ title }) => text.indexOf(plain(title)));
	expect(starts).not.toContain(-1);
	expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	const end = text.lastIndexOf(plain(printed.at(-1)?.title ?? ''));
	const [words, list] = [text.slice(0, end), text.slice(end)];
	for (const { title, cited } of printed) {
		expect(cited.length, title).toBeGreaterThan(1);
		for (const { number, address } of cited) {
			expect(address, title).toContain('http');
			expect(words, title).not.toContain(plain(address));
			// Between the address before it and its own stands its number.
			const entries = list.split(plain(address)).slice(0, -1);
			const heads = entries.map((before) => before.slice(before.lastIndexOf('http') + 1));
			expect(heads.filter((head) => head.includes(`${number}.`)).length, address).toBe(1);
		}
	}
});

test('one step prints with its map and its sources, on A4 and on Letter', async ({ page }) => {
	await onPaper(page, `./step/${step(-3).id}/`);
	await withoutControls(page);
	await expect(page.locator('.still .picture')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.step-sources li').first()).toContainText('http');
	for (const format of ['A4', 'Letter']) {
		const pages = pagesOf(await page.pdf({ format }));
		expect(pages, format).toBeGreaterThan(0);
		expect(pages, format).toBeLessThan(4);
	}
});

for (const [frame, width, height] of [
	['a wide frame', 1100, 620],
	['a phone', 390, 700]
] as const)
	test(`an embed in ${frame} prints its map, date, title and words, on white`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('./embed/began/?theme=dark');
		await page.locator('.map').hover();
		await expect(page.locator('.leaflet-container')).toBeAttached();
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('.map .picture')).toBeVisible();
		await expect(page.locator('.bar')).toBeHidden();
		await withoutControls(page);
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
		const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
		for (const printed of ['2 January 2022 It began in the west', 'https://tass.com/', 'Aktau'])
			expect(text).toContain(printed);
		// What was shut is shut again.
		await page.emulateMedia({ media: 'screen' });
		await expect(page.locator('.cited')).not.toHaveAttribute('open');
	});

test('an embed is printed inside its host’s page, with its map and its words', async ({ page }) => {
	await page.route('**/news.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>News</title><p>Before it.</p><iframe title="Map" width="640"
				height="600" src="/embed/${MIDDLE.id}/?theme=dark"></iframe><p>After it.</p>`
		})
	);
	await page.goto('./news.html');
	await expect(page.frameLocator('iframe').locator('.embed.runs')).toBeVisible();
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
	for (const printed of ['Before it.', 'Natural Earth', MIDDLE.title, 'Sources: ', 'After it.'])
		expect(text).toContain(printed);
});
