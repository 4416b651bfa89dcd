// What holds for every page of the built site, in a window of any kind: valid HTML, a title and a
// description of its own, and no scrolling in two directions at 320 px (400 % zoom).
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '../support/guards';
import { addressOf, BUILD, files, looked, pages } from '../support/pages';

test('every file is valid HTML', async () => {
	const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
	const found: string[] = [];
	for (const file of files) {
		const report = await validator.validateString(readFileSync(`${BUILD}/${file}`, 'utf8'));
		for (const { ruleId, message, line } of report.results.flatMap((r) => r.messages))
			found.push(`${file}:${line} ${ruleId}: ${message}`);
	}
	expect(files.length).toBeGreaterThan(20);
	expect(found).toEqual([]);
});

test('every page says what it is', () => {
	const seen = new Map<string, string>();
	for (const file of pages) {
		const html = readFileSync(`${BUILD}/${file}`, 'utf8');
		const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
		expect(title.length, `${file}: title`).toBeGreaterThan(5);
		expect(html, file).toMatch(/<html\s+lang="en"/);
		expect(html.match(/<h1\b/g), `${file}: h1`).toHaveLength(1);
		// Frames and missing pages are not to be found.
		if (/^embed\/|404|^share\/check/.test(file)) continue;
		expect(seen.get(title), `${file} has the same title`).toBeUndefined();
		seen.set(title, file);
		const [, description = ''] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
		expect(description.length, `${file}: description`).toBeGreaterThan(40);
	}
});

test('pages that are shared say how they look, and describe themselves to machines', () => {
	for (const file of pages.filter((f) => /^(?:index\.html|step\/|report\/)/.test(f))) {
		const html = readFileSync(`${BUILD}/${file}`, 'utf8');
		for (const name of ['og:type', 'og:title', 'og:description', 'og:locale', 'og:site_name'])
			expect(html, `${file}: ${name}`).toMatch(
				new RegExp(`<meta property="${name}" content="[^"]+"`)
			);
		const [, data = ''] = /<script type="application\/ld\+json"[^>]*>([^<]+)</.exec(html) ?? [];
		expect(JSON.parse(data), file).toMatchObject({
			'@context': 'https://schema.org',
			'@type': ['Article', 'LearningResource']
		});
	}
});

test.describe('at 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	test('no page scrolls in two directions', async ({ page }) => {
		test.setTimeout(30_000 + looked.length * 4_000);
		const wide: string[] = [];
		for (const file of looked) {
			await page.goto(addressOf(file));
			const { scrollWidth } = await page.evaluate(() => ({
				scrollWidth: document.documentElement.scrollWidth
			}));
			if (scrollWidth > 320) wide.push(`${file}: ${scrollWidth}`);
		}
		expect(wide).toEqual([]);
	});
});
