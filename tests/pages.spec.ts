// What holds for every page of the built site, whichever there are: valid HTML, a title and a
// description of its own, nothing that axe finds in either theme, and no scrolling in two
// directions at 320 px (400 % zoom).
import { readFileSync, readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { expect, test } from './support/guards';

const BUILD = 'build';
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.sort();
const pages = files.filter((file) => /(?:^|\/)(?:index|404)\.html$/.test(file));
/** Slides and notes of a talk are of one kind each: one step of each is looked at. */
const looked = pages.filter(
	(file) =>
		!/^present\/(?:(?:notes|lesson\/\d+|lesson\/\d+\/notes)\/)?[\w-]+\/index/.test(file) ||
		/^present\/(?:activities|(?:notes\/)?contributors|lesson\/15\/(?:notes\/)?attacked)\//.test(
			file
		)
);
const addressOf = (file: string) => `./${file.replace(/index\.html$/, '')}`;

/** Pages by the first part of their address: made by one route, they are looked at in one go. */
const groupOf = (file: string) => /^([\w-]+)\//.exec(file)?.[1] ?? 'top level';
const groups = [...new Set(looked.map(groupOf))].map((group) => ({
	group,
	members: looked.filter((file) => groupOf(file) === group)
}));

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
		expect(html, file).toMatch(/<html lang="en"/);
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
	for (const file of pages.filter((f) => f === 'index.html' || f.startsWith('step/'))) {
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

for (const { group, members } of groups) {
	test(`axe finds nothing: ${group}`, async ({ page }, { project }) => {
		test.setTimeout(30_000 + members.length * 20_000);
		// Each page in both themes and at both sizes; neighbours take turns at which goes with which.
		const turn = project.name === 'phone' ? 0 : 1;
		const found: string[] = [];
		for (const [i, file] of members.entries()) {
			const colorScheme = (i + turn) % 2 ? 'dark' : 'light';
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(addressOf(file));
			await page.evaluate(() => document.fonts.ready);
			// What is framed is a page as well, and looked at as one.
			const axe = new AxeBuilder({ page })
				.exclude('iframe')
				.options({ resultTypes: ['violations'] });
			const { violations } = await axe.analyze();
			for (const { id, nodes } of violations)
				found.push(`${file} (${colorScheme}) ${id}: ${nodes.map((n) => n.target).join(' ')}`);
		}
		expect(found).toEqual([]);
	});
}

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
