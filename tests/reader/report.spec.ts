// The report, sentence by sentence: read without a script, printed, and gone through by its links.
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/guards';
import { story } from '../support/story';

const sentences = story.report?.sentences ?? [];

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('every sentence stands there with its speaker; links lead to steps and back', async ({
		page
	}) => {
		await page.goto('./report/');
		expect(await page.locator('.sentence h2').allInnerTexts()).toEqual(
			sentences.map(({ quote }, i) => `${i + 1}\n“${quote}”`)
		);
		const last = sentences.at(-1);
		const name = story.voices.find(({ id }) => id === last?.voice)?.name ?? '';
		const article = page.locator(`#sentence-${last?.id}`);
		await expect(article.locator('.who-speaks').first()).toContainText(name);
		await article.locator('.told-in a').last().click();
		await expect(page).toHaveURL(new RegExp(`/step/${last?.steps.at(-1)}/$`));
		await page.locator('.step-report a').last().click();
		await expect(page).toHaveURL(new RegExp(`/report/#sentence-${last?.id}$`));
		await expect(article).toBeInViewport();
		await page.goto('./');
		await expect(page.locator('a[href="./report/"]')).not.toHaveCount(0);
	});
});

test('on paper every sentence is whole, and every source has its address', async ({ page }) => {
	await page.goto('./report/');
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	const { text } = await extractText(pdf, { mergePages: false });
	const plain = (words: string) => words.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
	const sheets = text.map(plain);
	for (const { quote, record } of sentences)
		expect(
			sheets.filter((sheet) =>
				[quote, ...record.map((claim) => claim.text)].every((words) => sheet.includes(plain(words)))
			),
			quote
		).toHaveLength(1);
	expect(sheets.join('')).toContain('https://tass.com/world/1387461');
	expect(sheets.length).toBeLessThan(13);
});
