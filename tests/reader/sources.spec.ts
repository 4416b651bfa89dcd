// The page of sources: every voice, claim and source, claims found by what is asked, and the story as data.
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { openLive } from '../support/stage';
import { DISPUTED, known, steps, story, voiceOf } from '../support/story';

const claims = DISPUTED.paragraphs.flat();

/** A disputed sentence whose voice says other things that are not. */
const unsure = known(
	steps
		.flatMap(({ paragraphs }) => paragraphs.flat())
		.find(({ voice, certainty }, _, all) => {
			const its = all.filter((claim) => claim.voice === voice);
			return certainty === 'disputed' && its.some((claim) => !claim.certainty);
		})
);

test('the page of sources accounts for every voice, claim and source', async ({ page }) => {
	await openLive(page, './sources/');
	await expect(page.locator('.voices dt')).not.toHaveCount(0);
	const loose = page
		.locator('.sources li')
		.filter({ hasNotText: /Supports|Gives|Stands in|Cited (?:in|beside)/ });
	await expect(loose).toHaveCount(0);
	await page.locator(`.claims [id="claim-${DISPUTED.id}-2"] .from a`).last().click();
	await expect(page).toHaveURL(new RegExp(`#source-${claims[1]?.sources.at(-1)}$`));
	await expect(page.locator('.sources li:target')).toContainText(DISPUTED.title);
});

test('bars show how much each voice says, from most to least, and lead to it', async ({ page }) => {
	await openLive(page, './sources/');
	const bars = await page.locator('.bars li').evaluateAll((rows) =>
		rows.map((row) => ({
			voice: row.querySelector('a')?.hash,
			width: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
			said: Number(row.querySelector('.unseen')?.textContent)
		}))
	);
	const [most] = bars;
	expect(bars.map(({ said }) => said)).toEqual(bars.map(({ said }) => said).sort((a, b) => b - a));
	for (const { voice, width, said } of bars) {
		expect(width / said).toBeCloseTo(known(most).width / known(most).said, 1);
		await expect(page.locator(`${voice} + dd summary`)).toHaveText(new RegExp(`^\\s*${said} sent`));
	}
	// A key says what their colours are, each once.
	const kinds = (list: string) =>
		page
			.locator(`.shares ${list} li`)
			.evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.kind))]);
	expect(await kinds('.key')).toEqual(await kinds('.bars'));
	await expect(page.locator('.key li')).toHaveCount((await kinds('.key')).length);
	await page.locator('.bars a').last().click();
	await expect(page.locator('.voices dt:target')).toHaveId(known(bars.at(-1)?.voice).slice(1));
});

test('a glossary word leads to the steps that use it', async ({ page }) => {
	const [term] = story.glossary;
	const using = steps.filter((one) => JSON.stringify(one.paragraphs).includes(`[[${term?.id}`));
	await page.goto('./glossary/');
	const links = page.locator(`#${term?.id} + dd .told a`);
	await expect(links).toHaveText(using.map(({ title }) => title));
	await links.first().click();
	await expect(page).toHaveURL(new RegExp(`/step/${using[0]?.id}/$`));
});

test('claims are found by voice, step and certainty, and the address keeps what was asked', async ({
	page
}) => {
	await openLive(page, './sources/');
	const filter = page.getByRole('navigation', { name: 'Filter the claims' });
	const shown = page.locator('.claims li:visible');
	const total = await shown.count();
	expect(total).toBeGreaterThan(100);
	await expect(filter.getByRole('status')).toHaveText(`${total} of ${total} claims`);
	await filter.getByText('Voice: all').click();
	const { id, short } = voiceOf(unsure.voice);
	await filter.getByRole('link', { name: short, exact: true }).click();
	await expect(page.locator(`.claims li:visible:not([data-voice="${id}"])`)).toHaveCount(0);
	const byVoice = await shown.count();
	expect(byVoice).toBeGreaterThan(0);
	expect(byVoice).toBeLessThan(total);
	await filter.getByText('Certainty: all').click();
	await filter.getByRole('link', { name: 'disputed', exact: true }).click();
	const found = await shown.count();
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(byVoice);
	await expect(page.locator('.claims li:visible:not(:has(.certainty))')).toHaveCount(0);
	await expect(filter.getByRole('status')).toHaveText(`${found} of ${total} claims`);
	await expect(page.locator('.claims h3:visible')).not.toHaveCount(steps.length);
	await expect(page).toHaveURL(new RegExp(`\\?voice=${id}&certainty=disputed$`));
	expect(await axeFinds(page, '.filter')).toEqual([]);

	await page.reload();
	await expect(shown).toHaveCount(found);
	// A link to a claim that is filtered out brings it back.
	const other = story.voices.find((voice) => voice.id !== id)?.id;
	await page.locator(`#voice-${other} + dd summary`).click();
	await page.locator(`#voice-${other} + dd a`).first().click();
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
