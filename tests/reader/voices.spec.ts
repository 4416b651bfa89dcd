// Who says what: the marks, the notes on citations and words, and the same without a script.
import type { Page } from 'playwright/test';
import { byDay, numeralIn, scaleOf } from '../../src/lib/story/index/figure';
import { longDay, shortDay } from '../../src/lib/story/text/dates';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { openLive } from '../support/stage';
import { COUNTED, DISPUTED, known, step, story, voiceOf } from '../support/story';

const words = (page: Page, id: string) => page.locator(`section#${id}`);

const claims = DISPUTED.paragraphs.flat();

/** Its first glossary word: the id in `[[id]]` or `[[id|words]]`. */
const marked = claims.map(({ text }) => /\[\[([\w-]+)/.exec(text)).find(Boolean);

const sourceOf = (id: string | undefined) => known(story.sources.find((one) => one.id === id));

const note = (page: Page) => page.getByRole('dialog');

/** The legend's numbers, by voice: those of each step added up, and what the legend says of the story. */
const counted = (page: Page) =>
	page.locator('.speakers li').evaluateAll((items) => {
		const voices: Record<string, { added: number; told: number }> = {};
		for (const item of items) {
			const [, here, all] = (/(\d+) sentences? of (\d+)/.exec(item.textContent) ?? []).map(Number);
			const voice = (voices[(item as HTMLElement).dataset.voice ?? ''] ??= {
				added: 0,
				told: all ?? -1
			});
			voice.added += here ?? NaN;
		}
		return voices;
	});

test('“Who says this?” labels every sentence, and is remembered', async ({ page }) => {
	await openLive(page, `./#${DISPUTED.id}`);
	const button = words(page, DISPUTED.id).getByRole('button', { name: 'Who says this?' });
	const label = (n: number) =>
		words(page, DISPUTED.id)
			.locator('.claim')
			.nth(n)
			.evaluate((claim) => getComputedStyle(claim, '::before').content);
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	expect(await label(0)).toBe('none');
	const before = await button.boundingBox();
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	for (const [i, { voice }] of claims.entries())
		expect(await label(i)).toContain(voiceOf(voice).short);
	const lines = await words(page, DISPUTED.id)
		.locator('.claim')
		.evaluateAll((all) =>
			all.map((claim) => {
				const { textDecorationLine, textDecorationStyle } = getComputedStyle(claim);
				return `${textDecorationLine} ${textDecorationStyle}`;
			})
		);
	const kinds = new Set(claims.map(({ voice }) => voiceOf(voice).kind));
	expect(kinds.size).toBeGreaterThan(3);
	expect(new Set(lines).size, 'kinds of voices differ by the form of their line').toBe(kinds.size);
	expect(Math.abs(((await button.boundingBox())?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
	expect(await axeFinds(page, `#${DISPUTED.id}`)).toEqual([]);
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
	await openLive(page, `./#${DISPUTED.id}`);
	await expect(
		words(page, DISPUTED.id).getByRole('button', { name: 'Who says this?' })
	).toBeVisible();
	const claim = known(claims.find(({ sources }) => sourceOf(sources.at(-1)).date));
	const source = sourceOf(claim.sources.at(-1));
	const citation = words(page, DISPUTED.id)
		.locator('.claim')
		.nth(claims.indexOf(claim))
		.locator('.cite a')
		.last();
	await citation.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toBeVisible();
	const speaker = voiceOf(claim.voice).name;
	await expect(note(page)).toContainText(`Said by ${speaker}`);
	for (const fact of [source.publisher, longDay(source.date ?? ''), source.url])
		await expect(note(page)).toContainText(fact);
	await expect(page).toHaveURL(new RegExp(`#${DISPUTED.id}$`));
	expect(await axeFinds(page, '.note-box')).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(note(page).getByRole('link', { name: speaker })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(note(page)).toBeHidden();
	await expect(citation).toBeFocused();

	const word = words(page, DISPUTED.id).locator('a.term').first();
	const term = story.glossary.find(({ id }) => id === marked?.[1]);
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toContainText(term?.definition ?? '');
	const box = await note(page).boundingBox();
	const view = page.viewportSize();
	expect((box?.x ?? -1) + (box?.width ?? 9999)).toBeLessThanOrEqual((view?.width ?? 0) + 1);
	expect((box?.y ?? -1) + (box?.height ?? 9999)).toBeLessThanOrEqual((view?.height ?? 0) + 1);
	await note(page).getByRole('button', { name: 'Close' }).click();
	await expect(word).toBeFocused();
	await word.click();
	await note(page).getByRole('link', { name: 'All words of the glossary' }).click();
	await expect(page).toHaveURL(new RegExp(`glossary/#${term?.id}$`));
});

test('disputed numbers stand side by side, each with its speaker, day and source', async ({
	page
}) => {
	await openLive(page, `./#${DISPUTED.id}`);
	const figure = page.getByRole('figure', { name: COUNTED.title });
	const rows = figure.locator('tbody').getByRole('row');
	const reports = byDay(COUNTED);
	await expect(rows).toHaveCount(reports.length);
	for (const [i, { by, voice, date, text, number }] of reports.entries()) {
		await expect(rows.nth(i)).toContainText(`${by ?? voiceOf(voice).short} ${shortDay(date)}`);
		const { before, numeral, after } = numeralIn({ text, ...(number && { number }) });
		await expect(rows.nth(i)).toContainText(before + numeral);
		await expect(rows.nth(i)).toContainText(after);
	}
	// Marks lie in proportion to their numbers along a line that begins at nought.
	const line = await rows.nth(0).locator('td > svg').boundingBox();
	expect(line?.width, 'room for the line').toBeGreaterThan(230);
	const at = async (i: number) => {
		const mark = await rows.nth(i).locator('circle').boundingBox();
		return (mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (line?.x ?? 0);
	};
	const numbers = reports.map(({ number }) => Number(number));
	const highest = numbers.indexOf(Math.max(...numbers));
	for (const [i, number] of numbers.entries())
		expect((await at(i)) / (await at(highest))).toBeCloseTo(number / Math.max(...numbers), 1);
	// The round number above the line stands where the line reaches it.
	const { tick } = known(scaleOf(reports));
	const round = await figure.locator('thead text').last().boundingBox();
	const middle = (round?.x ?? 0) + (round?.width ?? 0) / 2 - (line?.x ?? 0);
	expect(middle / (line?.width ?? 1)).toBeCloseTo(tick.at / 100, 2);
	// Marks are told apart by who speaks, and no letters stand in the band.
	const drawn = await rows.evaluateAll((all) =>
		all.map((row) => {
			const band = row.querySelector('rect')?.getBoundingClientRect();
			const letters = [...row.querySelectorAll('th, .numeral, small')];
			return {
				kind: row.dataset.kind,
				colour: getComputedStyle(row.querySelector('line') ?? row).stroke,
				overlapped: letters.filter((one) => {
					const box = one.getBoundingClientRect();
					return band && box.right > band.left && box.left < band.right && box.bottom > band.top;
				}).length
			};
		})
	);
	expect(drawn.map(({ overlapped }) => overlapped)).toEqual(drawn.map(() => 0));
	expect(new Set(drawn.map(({ colour }) => colour)).size).toBe(
		new Set(drawn.map(({ kind }) => kind)).size
	);
	// Whoever speaks, the band from the lowest to the highest is of one colour.
	await page.locator(`#${DISPUTED.id} [data-who]`).click();
	const bands = await rows
		.locator('rect')
		.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);
	expect(bands).toHaveLength(1);
	const inWords = story.figures.find((one) => one.reports.every(({ number }) => !number));
	await expect(
		page.getByRole('figure', { name: inWords?.title ?? '' }).getByRole('cell')
	).toHaveCount(inWords?.reports.length ?? 0);
	await rows.last().getByRole('link').first().click();
	await expect(note(page)).toContainText(`Said by ${voiceOf(reports.at(-1)?.voice).name}`);
});

test.describe('without JavaScript', () => {
	test('the filter’s links lead to the claims', async ({ page }) => {
		await page.goto('./sources/');
		const filter = page.getByRole('navigation', { name: 'Filter the claims' });
		await filter.getByText('Step: all').click();
		await filter.getByRole('link', { name: step(-2).title }).click();
		await expect(page.locator('.claims h3:target')).toBeInViewport();
		await filter.getByText('Certainty: all').click();
		await filter.getByRole('link', { name: 'one source' }).click();
		await expect(page).toHaveURL(/#certainty-single-source$/);
		await expect(page.locator('.unsure:target')).toBeInViewport();
	});

	test.use({ javaScriptEnabled: false });
	test('citations and words are plain links, and no switch is offered', async ({ page }) => {
		await page.goto(`./#${DISPUTED.id}`);
		await expect(page.getByRole('button', { name: 'Who says this?' })).toHaveCount(0);
		await words(page, DISPUTED.id).locator('.card p .cite a').first().click();
		const source = sourceOf(claims[0]?.sources[0]);
		await expect(page).toHaveURL(new RegExp(`#source-${source.id}$`));
		await expect(page.locator('.sources li:target')).toContainText(source.publisher);
		const term = story.glossary.find(({ id }) => id === marked?.[1]);
		await words(page, DISPUTED.id).locator('a.term').first().click();
		await expect(page).toHaveURL(new RegExp(`glossary/#${term?.id}$`));
		await expect(page.locator('dt:target')).toHaveText(term?.term ?? '');
	});
});
