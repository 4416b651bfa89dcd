// The activities of a class: by mouse, touch and keyboard, and without a script.
import type { Page } from 'playwright/test';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { openLive } from '../support/stage';
import { known, steps, story } from '../support/story';

const { find, who } = story.activities;
const sentences = story.report?.sentences ?? [];

/** Questions about cities come first; a state's id has two letters. */
const CITIES = find.filter(({ answers }) => answers.every((id) => id.length > 2));

/** The numbers of the states on their board, and their names. */
const STATES: Record<string, readonly [string, string]> = {
	by: ['1', 'Belarus'],
	am: ['2', 'Armenia'],
	ru: ['3', 'Russia'],
	tj: ['5', 'Tajikistan'],
	kg: ['6', 'Kyrgyzstan']
};

const asks = (index: number): string => find[index]?.question ?? '';

/** Where a place or state is marked on the board, CSS px in the viewport. */
async function spot(page: Page, text: string): Promise<{ x: number; y: number }> {
	const mark = page.locator('.board-map .marks > svg', {
		has: page.locator(`text=/^${text}$/ >> visible=true`)
	});
	const point = await mark.evaluate((svg: SVGSVGElement) => {
		const matrix = svg.getScreenCTM();
		return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
	});
	return point;
}

/** Names and numbers that the map shows. */
const written = (page: Page) => page.locator('.board-map .name').allTextContents();

const question = (page: Page) => page.locator('.panel h2');
const verdict = (page: Page) => page.getByRole('status');

/** Points at a number on the map, as the device does. */
async function point(page: Page, text: string, hasTouch: boolean) {
	await page.locator('.board-map').scrollIntoViewIfNeeded();
	const { x, y } = await spot(page, text);
	// A little beside it, as people do.
	await (hasTouch ? page.touchscreen.tap(x + 5, y - 4) : page.mouse.click(x + 5, y - 4));
}

test('Find it: a city by pointing, wrong and then right, with its source', async ({
	page,
	hasTouch
}) => {
	await openLive(page, './present/activities/find/');
	await expect(question(page)).toHaveText(asks(0));
	expect(await written(page)).not.toContain('Aktau');
	// Number 15 is Almaty, where no protest of 2 January was found.
	await point(page, '15', hasTouch);
	await expect(verdict(page)).toContainText('No, that is Almaty');
	await expect(page.getByRole('button', { name: 'Next question' })).toHaveCount(0);
	await point(page, '1', hasTouch);
	await expect(verdict(page)).toContainText('Right: Aktau');
	await expect(verdict(page)).toContainText('Said by: TASS');
	await expect(verdict(page).getByRole('link').first()).toHaveAttribute('href', /tass\.com/);
	expect(await written(page)).toEqual(expect.arrayContaining(['Aktau', 'Zhanaozen', 'Almaty']));
	await expect(page.locator('.score')).toHaveText('First try: 0 of 1');
	// A told answer is not asked again.
	await point(page, '10', hasTouch);
	await expect(verdict(page)).toContainText('Right: Aktau');
});

test('Find it: states by their shape and small ones by their number; then the end', async ({
	page,
	hasTouch
}) => {
	await openLive(page, './present/activities/find/');
	for (const { question: words } of CITIES) {
		await expect(question(page)).toHaveText(words);
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: 'Next question' }).click();
	}
	await expect(question(page)).toHaveText(asks(CITIES.length));
	await expect(page.locator('.score')).toHaveText(`First try: 0 of ${CITIES.length}`);
	// Far from its number, but within Kazakhstan.
	await page.locator('.board-map').scrollIntoViewIfNeeded();
	const { width } = (await page.locator('.board-map .box').boundingBox()) ?? { width: 0 };
	const at = await spot(page, '4');
	if (hasTouch) await page.touchscreen.tap(at.x + width * 0.09, at.y - width * 0.02);
	else await page.mouse.click(at.x + width * 0.09, at.y - width * 0.02);
	await expect(verdict(page)).toContainText('Right: Kazakhstan');
	for (const { question: words, answers } of find.slice(CITIES.length + 1)) {
		const [number, name] = STATES[answers[0] ?? ''] ?? ['', ''];
		await page.getByRole('button', { name: 'Next question' }).click();
		await expect(question(page)).toHaveText(words);
		await point(page, number, hasTouch);
		await expect(verdict(page)).toContainText(`Right: ${name}`);
	}
	await page.getByRole('button', { name: 'To the end' }).click();
	await expect(question(page)).toHaveText('That was the last question');
	await expect(page.locator('.score')).toHaveText(
		`First try: ${find.length - CITIES.length} of ${find.length}`
	);
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(question(page)).toHaveText(asks(0));
	await expect(page.locator('.score')).toHaveText('');
});

test('Find it: by keyboard alone', async ({ page }) => {
	await openLive(page, './present/activities/find/');
	const list = page.getByLabel('choose it here');
	await list.focus();
	// Typing chooses in a list, as everywhere.
	await page.keyboard.type('Zha');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Answer' }).first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('Right: Zhanaozen');
	await expect(page.locator('.score')).toHaveText('First try: 1 of 1');
	// The way on is under the finger, and leads to the next question's words.
	await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(question(page)).toBeFocused();
	await expect(question(page)).toHaveText(asks(1));
	await expect(list).toHaveValue('');
});

test('Who says it: a wrong voice, the right one, and the source', async ({ page }) => {
	await openLive(page, './present/activities/who/');
	await expect(question(page)).toContainText('Protests erupted');
	const zas = page.getByRole('button', { name: /^Stanislav Zas/ });
	await zas.focus();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('No, not “Stanislav Zas');
	await expect(zas).toHaveAttribute('aria-disabled', 'true');
	await expect(zas).toBeFocused();
	await page.getByRole('button', { name: 'TASS', exact: true }).click();
	await expect(verdict(page)).toContainText('Right: TASS.');
	await expect(verdict(page).getByRole('link')).toHaveAttribute('href', /1387461/);
	await page.getByRole('button', { name: 'Next question' }).click();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	const second = story.voices.find(({ id }) => id === who[1]?.sentence.voice)?.name;
	await expect(verdict(page)).toContainText(`The answer: ${second}.`);
	await expect(page.locator('.score')).toHaveText('First try: 0 of 2');
});

test('Who really speaks: whoever only seems to is told apart from whoever is wrong', async ({
	page
}) => {
	await openLive(page, './present/activities/report/');
	const at = sentences.findIndex(({ seems }) => seems !== undefined);
	const { quote, voice, seems } = known(sentences[at]);
	const nameOf = (id?: string) => known(story.voices.find((one) => one.id === id)).name;
	for (let i = 0; i < at; i += 1) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: 'Next question' }).click();
	}
	await expect(question(page)).toHaveText(`“${quote}”`);
	await page.getByRole('button', { name: nameOf(seems), exact: true }).click();
	await expect(verdict(page)).toHaveText(`“${nameOf(seems)}” only seems to speak. Try again.`);
	await page.getByRole('button', { name: nameOf(voice), exact: true }).click();
	await expect(verdict(page)).toContainText(`Right: ${nameOf(voice)}.`);
});

test('Name it: by pointing and by Enter; nothing is kept', async ({ page, hasTouch }) => {
	await openLive(page, './present/activities/names/');
	await point(page, '3', hasTouch);
	await expect(verdict(page)).toHaveText('Number 3 is Atyrau.');
	expect(await written(page)).toContain('Atyrau');
	const oskemen = page.getByRole('button', { name: 'City 18' });
	await oskemen.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'City 18: Oskemen' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(page.locator('.score')).toHaveText('Named: 2 of 18');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toHaveText('Number 18 is hidden again.');
	await page.getByRole('button', { name: 'States' }).click();
	await page.getByRole('button', { name: 'Show all names' }).click();
	await expect(verdict(page)).toHaveText('All names are shown.');
	expect(await written(page)).toEqual(expect.arrayContaining(['Russia', 'Armenia', 'Kyrgyzstan']));
	const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
	expect(kept).toBe(0);
	expect(await page.context().cookies()).toEqual([]);
});

test('axe finds nothing, and no page is wider than its window', async ({ page }) => {
	test.slow();
	for (const path of ['names/', 'find/', 'who/', 'report/', 'questions/']) {
		await page.goto(`./present/activities/${path}`);
		const show = page.getByRole('button', { name: 'Show the answer' });
		if (path === 'find/' || path === 'who/') await show.click();
		expect(await axeFinds(page)).toEqual([]);
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider, path).toBeLessThanOrEqual(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every question has its answer and source, folded away', async ({ page }) => {
		for (const [path, count, first] of [
			['find/', find.length, 'Zhanaozen and Aktau'],
			['who/', who.length, 'TASS.'],
			['report/', sentences.length, 'TASS.'],
			['questions/', steps.length, known(steps[0]).teacher.answer.slice(0, 30)]
		] as const) {
			await page.goto(`./present/activities/${path}`);
			const items = page.locator('details');
			await expect(items, path).toHaveCount(count);
			await expect(items.first()).not.toContainText(first, { useInnerText: true });
			await items.first().locator('summary').click();
			await expect(items.first()).toContainText(first, { useInnerText: true });
		}
		await page.goto('./present/activities/names/');
		await expect(page.locator('.board-map').getByRole('img')).toBeVisible();
		expect(await written(page)).toContain('18');
		await page.goto('./present/activities/find/');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
