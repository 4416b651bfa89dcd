// Who says what: the marks, the notes on citations and words, and the same without a script.
import type { Page } from 'playwright/test';
import { titleOf } from './support/content';
import { axeFinds } from './support/axe';
import { expect, test } from './support/guards';
import { openLive } from './support/stage';

const step = (page: Page, id: string) => page.locator(`section#${id}`);
const note = (page: Page) => page.getByRole('dialog');

/** The legend's numbers, by voice: those of each step added up, and what the legend says of the story. */
const counted = (page: Page) =>
	page.locator('.speakers li').evaluateAll((items) => {
		const voices: Record<string, { added: number; told: number }> = {};
		for (const item of items) {
			const [here, all] = (item.textContent.match(/\d+ of \d+/)?.[0] ?? '')
				.split(' of ')
				.map(Number);
			const voice = (voices[(item as HTMLElement).dataset.voice ?? ''] ??= {
				added: 0,
				told: all ?? -1
			});
			voice.added += here ?? NaN;
		}
		return voices;
	});

test('“Who says this?” labels every sentence, and is remembered', async ({ page }) => {
	await openLive(page, './#contributors');
	const button = step(page, 'contributors').getByRole('button', { name: 'Who says this?' });
	const label = (n: number) =>
		step(page, 'contributors')
			.locator('.claim')
			.nth(n)
			.evaluate((claim) => getComputedStyle(claim, '::before').content);
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	expect(await label(0)).toBe('none');
	const before = await button.boundingBox();
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	expect(await label(0)).toContain('TASS');
	expect(await label(1)).toContain('Member states');
	expect(await label(2)).toContain('Other media');
	const lines = await step(page, 'contributors')
		.locator('.claim')
		.evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).textDecorationStyle));
	expect(new Set(lines.slice(0, 4)).size, 'kinds of voices differ by the form of their line').toBe(
		3
	);
	expect(Math.abs(((await button.boundingBox())?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
	expect(await axeFinds(page, '#contributors')).toEqual([]);
	await page.reload();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.click();
	expect(await label(0)).toBe('none');
});

test('every sentence has a voice with a label, and the legend counts them', async ({ page }) => {
	await openLive(page, './');
	const unlabelled = page.locator('.claim:not([data-voice][data-kind][data-says])');
	await expect(unlabelled).toHaveCount(0);
	const voices = Object.entries(await counted(page));
	expect(voices.length).toBeGreaterThan(10);
	for (const [voice, { added, told }] of voices) expect(added, voice).toBe(told);
	const named = await page
		.locator('.claim')
		.evaluateAll((claims) => [...new Set(claims.map((c) => (c as HTMLElement).dataset.voice))]);
	expect(named.sort()).toEqual(voices.map(([voice]) => voice).sort());
});

test('a citation and a glossary word explain themselves, by keyboard', async ({ page }) => {
	await openLive(page, './#contributors');
	await expect(
		step(page, 'contributors').getByRole('button', { name: 'Who says this?' })
	).toBeVisible();
	const citation = step(page, 'contributors').locator('.cite a').nth(2);
	await citation.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toBeVisible();
	await expect(note(page)).toContainText('Said by Other news media');
	for (const fact of ['Kloop', '7 January 2022', 'Russian', 'other outlet', 'https://kloop.kg/'])
		await expect(note(page)).toContainText(fact);
	await expect(page).toHaveURL(/#contributors$/);
	expect(await axeFinds(page, '.note-box')).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(note(page).getByRole('link', { name: 'Other news media' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(note(page)).toBeHidden();
	await expect(citation).toBeFocused();

	const word = step(page, 'contributors').locator('a.term').first();
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toContainText('word for its force.');
	const box = await note(page).boundingBox();
	const view = page.viewportSize();
	expect((box?.x ?? -1) + (box?.width ?? 9999)).toBeLessThanOrEqual((view?.width ?? 0) + 1);
	expect((box?.y ?? -1) + (box?.height ?? 9999)).toBeLessThanOrEqual((view?.height ?? 0) + 1);
	await note(page).getByRole('button', { name: 'Close' }).click();
	await expect(word).toBeFocused();
	await word.click();
	await note(page).getByRole('link', { name: 'All words of the glossary' }).click();
	await expect(page).toHaveURL(/glossary\/#peacekeepers$/);
});

test('disputed numbers stand side by side, each with its speaker, day and source', async ({
	page
}) => {
	await openLive(page, './#contributors');
	const figure = page.getByRole('figure', { name: 'How many troops?' });
	const rows = figure.locator('tbody').getByRole('row');
	const said = ['Zas: to be sent 6 Jan', 'Tokayev: in the country 10 Jan', 'Kloop 14 Jan'];
	await expect(rows).toHaveCount(said.length);
	for (const [i, words] of said.entries()) await expect(rows.nth(i)).toContainText(words);
	await expect(rows).toContainText(['about 2,500', '2,030', 'over 3,000']);
	// Marks lie in proportion to their numbers along a line that begins at nought.
	const line = await rows.nth(0).locator('td > svg').boundingBox();
	const at = async (i: number) => {
		const mark = await rows.nth(i).locator('circle').boundingBox();
		return (mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (line?.x ?? 0);
	};
	expect((await at(0)) / (await at(2))).toBeCloseTo(2500 / 3000, 1);
	expect((await at(1)) / (await at(2))).toBeCloseTo(2030 / 3000, 1);
	await expect(
		page.getByRole('figure', { name: 'One day, one operation, two answers' }).getByRole('cell')
	).toContainText([/come to an end/, /under way/]);
	await rows.nth(2).getByRole('link').click();
	await expect(note(page)).toContainText('Said by Other news media');
	await expect(note(page)).toContainText('Kloop');
});

test('the page of sources accounts for every voice, claim and source', async ({ page }) => {
	await openLive(page, './sources/');
	await expect(page.locator('.voices dt')).not.toHaveCount(0);
	const loose = page
		.locator('.sources li')
		.filter({ hasNotText: /Supports|Gives|Stands in|Cited in/ });
	await expect(loose).toHaveCount(0);
	await page.locator('.claims [id="claim-contributors-3"] .from a').last().click();
	await expect(page).toHaveURL(/#source-kloop-kg-vote$/);
	await expect(page.locator('.sources li:target')).toContainText(titleOf('contributors'));
});

test('claims are found by voice, step and certainty, and the address keeps what was asked', async ({
	page
}) => {
	await openLive(page, './sources/');
	const filter = page.getByRole('navigation', { name: 'Filter the claims' });
	const claims = page.locator('.claims li:visible');
	const total = await claims.count();
	expect(total).toBeGreaterThan(100);
	await expect(filter.getByRole('status')).toHaveText(`${total} of ${total} claims`);
	await filter.getByText('Voice: all').click();
	await filter.getByRole('link', { name: 'Zas (CSTO)' }).click();
	await expect(page.locator('.claims li:visible:not([data-voice="zas"])')).toHaveCount(0);
	const byZas = await claims.count();
	expect(byZas).toBeLessThan(total);
	await filter.getByText('Certainty: all').click();
	await filter.getByRole('link', { name: 'disputed', exact: true }).click();
	const few = await claims.count();
	expect(few).toBeGreaterThan(0);
	expect(few).toBeLessThan(byZas);
	await expect(filter.getByRole('status')).toHaveText(`${few} of ${total} claims`);
	await expect(page.getByRole('heading', { name: titleOf('began') })).toBeHidden();
	await expect(page).toHaveURL(/\?voice=zas&certainty=disputed$/);
	expect(await axeFinds(page, '.filter')).toEqual([]);

	await page.reload();
	await expect(claims).toHaveCount(few);
	// A link to a claim that is filtered out brings it back.
	await page.locator('#voice-tass + dd summary').click();
	await page.locator('#voice-tass + dd a').first().click();
	await expect(page.locator('.claims li:target')).toBeInViewport();
	await expect(filter.getByRole('status')).toHaveText(`${total} of ${total} claims`);
});

test('the story can be taken away as data', async ({ page }) => {
	await page.goto('./sources/');
	const links = page.locator('.downloads a');
	await expect(links).toHaveText(['JSON', 'CSV', 'GeoJSON', 'CSV']);
	for (const link of await links.all()) {
		const href = (await link.getAttribute('href')) ?? '';
		const answer = await page.request.get(new URL(href, page.url()).href);
		expect(answer.ok(), href).toBe(true);
		expect((await answer.text()).length, href).toBeGreaterThan(2000);
	}
	await expect(page.locator('main')).toContainText('GeoNames’, under CC BY 4.0');
});

test.describe('without JavaScript', () => {
	test('the filter’s links lead to the claims', async ({ page }) => {
		await page.goto('./sources/');
		const filter = page.getByRole('navigation', { name: 'Filter the claims' });
		await filter.getByText('Step: all').click();
		await filter.getByRole('link', { name: 'Home, stage by stage' }).click();
		await expect(page.locator('.claims h3:target')).toBeInViewport();
		await filter.getByText('Certainty: all').click();
		await filter.getByRole('link', { name: 'one source' }).click();
		await expect(page).toHaveURL(/#certainty-single-source$/);
		await expect(page.locator('.unsure:target')).toBeInViewport();
	});

	test.use({ javaScriptEnabled: false });
	test('citations and words are plain links, and no switch is offered', async ({ page }) => {
		await page.goto('./#contributors');
		await expect(page.getByRole('button', { name: 'Who says this?' })).toHaveCount(0);
		await step(page, 'contributors').locator('.cite a').nth(2).click();
		await expect(page).toHaveURL(/#source-kloop-kg-vote$/);
		await expect(page.locator('.sources li:target')).toContainText('Kloop');
		await step(page, 'contributors').locator('a.term').first().click();
		await expect(page).toHaveURL(/glossary\/#peacekeepers$/);
		await expect(page.locator('dt:target')).toHaveText('peacekeepers');
	});
});
