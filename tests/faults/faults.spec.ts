// Each file that a page asks for, missing or broken in turn: the words stay, the picture is right for
// the step, nothing is thrown, and where something is missing one quiet line says so.
import type { Browser, Page } from 'playwright/test';
import { firstFiles } from '../../scripts/checks/page-weight.mjs';
import {
	expect as quick,
	NOT_LOADED,
	suffering,
	test,
	THROWN,
	type Fault
} from '../support/servers/faulty';
import { layHandOn } from '../support/embed';
import { watch } from '../support/guards';
import { reading, type Reading } from '../support/reading';
import { CLOSEST, MIDDLE, step } from '../support/story';

const NOTHING_MOVES = /^A part of this page did not load, so that nothing in it moves/;
const NO_MAP = /^The map cannot be moved: a part of it did not load/;
const COARSE = /^The map is shown without its finest detail/;

interface Case {
	name: string;
	at: string;
	/** The element with the step's words. */
	words: string;
	/** Parts of the names of the files that are asked for last. */
	last: string[];
	/** The embed's own script is classic, and its map waits for the reader's hand. */
	isEmbed?: boolean;
}

const CASES: Case[] = [
	{
		name: 'story',
		at: `./#${CLOSEST.id}`,
		words: `#${CLOSEST.id} .card`,
		last: ['relief', '.topo']
	},
	{ name: 'step', at: `./step/${CLOSEST.id}/`, words: 'article.card', last: ['relief'] },
	{ name: 'slide', at: `./present/${MIDDLE.id}/`, words: '.caption', last: ['relief'] },
	{
		name: 'embed',
		at: `./embed/${step(2).id}/`,
		words: '.caption',
		last: ['relief'],
		isEmbed: true
	}
];

/** What there is when the live map has come. */
const LIVE = '.ground.live';

/** Many pages at a time take their time. */
const expect = quick.configure({ timeout: 30_000 });
/** How many pages are tried at the same time. */
const AT_ONCE = 2;

async function open(page: Page, { at, isEmbed }: Case) {
	await page.goto(at);
	if (isEmbed) await layHandOn(page);
}

interface Well {
	reading: Reading;
	/** The paths of what the page cannot start without. */
	first: string[];
	/** The paths of all files that the page asked for, itself excepted. */
	files: string[];
}

const well = new Map<Case, Well>();

/** The page when all is well, looked at once: what it asks for, and what is read then. */
async function whenWell(browser: Browser, one: Case): Promise<Well> {
	const found = well.get(one) ?? (await lookWhenWell(browser, one));
	well.set(one, found);
	return found;
}

async function lookWhenWell(browser: Browser, one: Case): Promise<Well> {
	const page = await browser.newPage();
	const files = new Set<string>();
	page.on('request', (request) => files.add(new URL(request.url()).pathname));
	await open(page, one);
	await expect(page.locator(LIVE)).toBeAttached();
	await expect
		.poll(() => one.last.every((last) => [...files].some((file) => file.includes(last))))
		.toBe(true);
	const html = `${one.at.replace(/#.*/, '')}index.html`.slice(2);
	const first = [...firstFiles('build', html).keys()].map((file) => `/${file}`);
	const found = { reading: await reading(page, one.words), first, files: [...files].slice(1) };
	await page.close();
	return found;
}

/** The line that a reader should see where this file is missing. */
function lineFor(file: string, { isEmbed }: Case, { first }: Well): RegExp | undefined {
	if (/\.woff2$|favicon|player\.js$/.test(file)) return undefined;
	if (/\.topo\.[\w-]+\.json$|\.webp$/.test(file)) return COARSE;
	if (file.endsWith('.css')) return NO_MAP;
	if (first.includes(file) && !isEmbed) return NOTHING_MOVES;
	// Pieces are named by what is in them, so that their part in the page cannot be known here.
	return file.endsWith('.js') ? new RegExp(`${NO_MAP.source}|${COARSE.source}`) : NO_MAP;
}

/** @returns what is wrong with a page while one of its files suffers */
async function suffer(
	browser: Browser,
	origin: string,
	one: Case,
	well: Well,
	fault: Fault,
	file: string
) {
	const context = await browser.newContext(suffering(fault, file));
	const page = await context.newPage();
	const problems = await watch(context, origin);
	await open(page, one);
	const line = lineFor(file, one, well);
	if (line) await expect(page.getByText(line).first(), `${fault} ${file}`).toBeVisible();
	else if (!file.endsWith('player.js')) await expect(page.locator(LIVE)).toBeAttached();
	const { words, picture, shapes } = await reading(page, one.words);
	// The embed's own script unfolds its words where there is room.
	if (!file.endsWith('player.js'))
		expect.soft(words, `${fault} ${file}: words`).toEqual(well.reading.words);
	expect.soft(picture, `${fault} ${file}: picture`).toBe(well.reading.picture);
	expect.soft(shapes, `${fault} ${file}: shapes`).toBeGreaterThan(8);
	// A classic script can throw only for all to hear; a module's exception reaches who loads it.
	const isHeard = fault === 'throws' && file.endsWith('player.js');
	const unexpected = problems.filter(
		(problem) => !NOT_LOADED.test(problem) && !(isHeard && problem.includes(THROWN))
	);
	expect.soft(unexpected, `${fault} ${file}: problems`).toEqual([]);
	await context.close();
}

/** Does a thing with each, a few at the same time. */
async function forEach<T>(list: readonly T[], act: (one: T) => Promise<void>) {
	const waiting = [...list];
	const next = async (): Promise<void> => {
		for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await act(one);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
}

const [story, ...others] = CASES as [Case, ...Case[]];
/** One of each kind; all of them, which takes minutes, with FAULTS=all. */
const chosenOf = (files: readonly string[]) =>
	process.env.FAULTS === 'all'
		? files
		: [...new Map(files.toReversed().map((file) => [file.replace(/.*\./, ''), file])).values()];

for (const fault of ['refused', 'throws', 'truncated'] as const) {
	test(`story: ${fault}, one file after another`, async ({ browser, faulty }) => {
		test.setTimeout(300_000);
		const well = await whenWell(browser, story);
		const files = chosenOf(well.files);
		await forEach(
			fault === 'throws' ? files.filter((file) => file.endsWith('.js')) : files,
			(file) => suffer(browser, faulty.origin, story, well, fault, file)
		);
	});
}

for (const one of others) {
	test(`${one.name}: each file refused that the story does without`, async ({
		browser,
		faulty
	}) => {
		test.setTimeout(300_000);
		const known = new Set((await whenWell(browser, story)).files);
		const well = await whenWell(browser, one);
		const own = well.files.filter((file) => !known.has(file));
		expect(own.length).toBeGreaterThan(0);
		await forEach(chosenOf(own), (file) =>
			suffer(browser, faulty.origin, one, well, 'refused', file)
		);
	});
}

test('what comes slowly: words and picture are there before it, everything after it', async ({
	browser,
	faulty
}) => {
	test.setTimeout(120_000);
	for (const one of CASES) {
		const well = await whenWell(browser, one);
		// The page's own start, the stage's style, the map's shapes; each is asked for by those before.
		for (const kind of [/\/(?:start|app|player)\.[\w-]+\.js$/, /\.css$/, /\.topo\.[\w-]+\.json$/]) {
			const file = well.files.find((path) => kind.test(path));
			if (!file) continue;
			const context = await browser.newContext(suffering('held', file));
			const page = await context.newPage();
			const problems = await watch(context, faulty.origin);
			const asked = page.waitForRequest((request) => request.url().endsWith(file));
			await page.goto(one.at, { waitUntil: 'commit' });
			await expect(page.locator(one.words).first()).toBeVisible();
			if (one.isEmbed) {
				await expect(page.locator('.embed.runs')).toBeAttached();
				await layHandOn(page);
			}
			await asked;
			// The head asks for files while the words below it are still being read.
			const { words, picture } = well.reading;
			await expect
				.poll(() => reading(page, one.words), `${file} is slow`)
				.toMatchObject({ words, picture });
			faulty.release();
			if (one.isEmbed) await page.mouse.move(300, 200);
			await expect(page.locator(LIVE), `${file} came`).toBeAttached();
			expect.soft(problems, `${file}: problems`).toEqual([]);
			await context.close();
		}
	}
});
