// The handout: on paper, in both versions and sizes, and on a screen.
import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/guards';
import { EMPHASISED, steps, story } from '../support/story';

const FORMATS = ['A4', 'Letter'] as const;

/** The text of every page of the PDF, in plain spaces and quotation marks as they stand. */
async function printed(page: Page, format: (typeof FORMATS)[number]): Promise<string[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
	const { text } = await extractText(pdf, { mergePages: false });
	return text.map(plain);
}

/** Ligatures and line breaks are the typesetter's, not the text's. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** What each sheet must carry: the titles, questions and answers of its two halves. */
const sheetsOf = (page: Page) =>
	page.locator('.sheet').evaluateAll((sheets) =>
		sheets.map((sheet) =>
			[...sheet.querySelectorAll('h2, .question, .answer, .note')].map((one) =>
				// The number before a title is set apart.
				[...one.childNodes].map((node) => node.textContent?.trim() ?? '').join(' ')
			)
		)
	);

// Paper does not depend on the window: each project prints one version, in both sizes.
test('two steps a page, every question and map, on A4 and Letter', async ({ page, isMobile }) => {
	test.slow();
	const perStep = isMobile ? 2 : 4;
	await page.goto(isMobile ? './handout/' : './handout/answers/');
	const sheets = await sheetsOf(page);
	// All steps and two maps to label, two on a sheet of paper.
	expect(sheets).toHaveLength(Math.ceil((steps.length + 2) / 2));
	expect(sheets.flat()).toHaveLength(steps.length * perStep + 2);
	for (const format of FORMATS) {
		const pages = await printed(page, format);
		for (const [i, texts] of sheets.entries())
			for (const text of texts) expect(pages[i], `${format}, page ${i + 1}`).toContain(plain(text));
		const after = pages.slice(sheets.length).join('');
		for (const { title } of story.figures) expect(after).toContain(plain(title));
		for (const { quote } of story.report?.sentences ?? []) expect(after).toContain(plain(quote));
		expect(pages.slice(sheets.length - 1).join('')).toMatch(/Whospeaks.*Words.*Sources.*https?:/);
		expect(pages.length).toBeLessThanOrEqual(sheets.length + 8);
	}
	await page.emulateMedia({ media: 'print' });
	const maps = page.locator('.sheet .picture');
	await expect(maps).toHaveCount(steps.length + 2);
	for (const map of await maps.all()) await expect(map.locator('.ground')).toBeVisible();
	const covered = await maps.evaluateAll((all) =>
		all.flatMap((map) => {
			const edge = (part: string) => map.querySelector(part)?.getBoundingClientRect();
			const free = (edge('.legend')?.top ?? 0) - (edge('.scale')?.bottom ?? 0);
			return free < 0 ? [`${map.getAttribute('aria-label')}: ${free}`] : [];
		})
	);
	expect(covered, 'scales under a legend').toEqual([]);
});

test('the students’ version holds no answer; each version leads to the other', async ({ page }) => {
	await page.goto('./handout/');
	await expect(page.locator('.sheet').locator('.answer, .note')).toHaveCount(0);
	await expect(page.locator('.names').first()).toHaveText('');
	// The site was built without an address of its own.
	await expect(page.locator('.code')).toHaveCount(0);
	// The first question asks who speaks.
	await expect(page.locator('.block').first().locator('.voice')).toHaveCount(0);
	await expect(page.locator('.block').nth(1).locator('.voice').first()).toBeVisible();
	await page.getByRole('link', { name: 'The teacher’s version' }).click();
	await expect(page.locator('.names').first()).toContainText(EMPHASISED.place.name);
	await page.getByRole('link', { name: 'The students’ version' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handout');
});
