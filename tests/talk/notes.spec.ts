// The teacher's notes and the slides in two windows of one browser.
import type { BrowserContext, Page } from 'playwright/test';
import { plainOf } from '../../src/lib/story/text/inline';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { after, MOVING, numberOf, step, steps, story } from '../support/story';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(path);
	await expect(page.locator('.present.is-live, .notes .turns button').first()).toBeAttached();
	return page;
}

test('slides first: notes come to them, lead, follow, and survive reloads and each other', async ({
	context
}) => {
	const here = after(MOVING, -1);
	const slides = await open(context, `./present/${here.id}/`);
	const notes = await open(context, `./present/notes/${step(1).id}/`);
	await expect(title(notes)).toHaveText(here.title);
	await expect(notes.getByText('Slides are open')).toBeVisible();

	await notes.getByRole('link', { name: 'Next →' }).click();
	await expect(slides).toHaveURL(new RegExp(`/${MOVING.id}/#part-0$`));
	await slides.keyboard.press('PageDown');
	const parts = `1 of ${MOVING.map.builds.length} parts shown`;
	await expect(
		notes.getByText(`step ${numberOf(MOVING)} of ${steps.length}, ${parts}`)
	).toBeVisible();
	await expect(notes.locator('.turns')).toBeVisible();
	await notes.keyboard.press('b');
	await expect(slides.locator('.cover.black')).toBeVisible();
	await slides.keyboard.press('b');
	await expect(notes.getByRole('button', { name: 'Black screen' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);

	await notes.reload();
	await expect(notes.getByText(parts)).toBeVisible();
	// Whether the slides have answered yet or not: what is pressed here is the last act.
	await expect(notes.getByRole('button', { name: 'Black screen' })).toBeVisible();
	await notes.keyboard.press('9');
	await notes.keyboard.press('Enter');
	await expect(title(slides)).toHaveText(step(9).title);
	await slides.reload();
	await expect(title(slides)).toHaveText(step(9).title);
	await expect(title(notes)).toHaveText(step(9).title);

	await slides.close();
	const chosen = step(-4);
	await notes.getByRole('link', { name: chosen.title }).click();
	await expect(title(notes)).toHaveText(chosen.title);
	// A dark screen is lit by slides that are opened: a sign that both have heard each other.
	const black = notes.getByRole('button', { name: 'Black screen' });
	await black.click();
	await expect(black).toHaveAttribute('aria-pressed', 'true');
	const again = await open(context, `./present/${chosen.id}/`);
	await expect(title(again)).toHaveText(chosen.title);
	await expect(black).toHaveAttribute('aria-pressed', 'false');
	await notes.close();
	await again.keyboard.press('PageDown');
	await expect(again).toHaveURL(new RegExp(`/${after(chosen).id}/`));
});

test('notes first: slides that are opened on purpose are followed', async ({ context }) => {
	const lesson = story.lessons.at(-1);
	const [first, , third] = steps.filter(({ id }) => lesson?.steps.includes(id));
	const notes = await open(context, `./present/lesson/${lesson?.minutes}/notes/${first?.id}/`);
	await expect(notes.getByText('No slides are open')).toBeVisible();
	const slides = await open(context, `./present/lesson/${lesson?.minutes}/${third?.id}/`);
	await expect(title(notes)).toHaveText(third?.title ?? '');
	await expect(title(slides)).toHaveText(third?.title ?? '');
});

test('a tab taken aside stays at its step and leads nobody until it is used', async ({
	context
}) => {
	const slides = await open(context, `./present/${step(2).id}/`);
	const notes = await open(context, `./present/notes/${step(2).id}/`);
	const beside = async (page: Page, name: string) => {
		const [tab] = await Promise.all([
			context.waitForEvent('page'),
			page.getByRole('link', { name, exact: true }).click({ modifiers: ['ControlOrMeta'] })
		]);
		await expect(tab.locator('.present.is-live, .notes .turns button').first()).toBeAttached();
		return tab;
	};
	const aside = await beside(notes, 'Next →');
	const ahead = await beside(slides, 'Next');
	await slides.keyboard.press('End');
	await expect(title(notes)).toHaveText(step(-1).title);
	for (const tab of [aside, ahead]) await expect(title(tab)).toHaveText(step(3).title);
	await ahead.keyboard.press('Home');
	await expect(title(slides)).toHaveText(step(1).title);
	await aside.keyboard.press('PageDown');
	for (const page of [slides, notes, ahead])
		await expect(title(page)).toHaveText(await title(aside).innerText());
});

test('without BroadcastChannel the windows still go together', async ({ context }) => {
	await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
	const slides = await open(context, `./present/${step(2).id}/`);
	const notes = await open(context, `./present/notes/${step(1).id}/`);
	await expect(title(notes)).toHaveText(step(2).title);
	await notes.keyboard.press('End');
	await expect(title(slides)).toHaveText(step(-1).title);
});

test('notes, question, answer, the next picture and the time', async ({ page }) => {
	// Time passes only where the test says so, however slow the machine is.
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	const lesson = story.lessons.at(1);
	const last = steps.findLast(({ id }) => lesson?.steps.includes(id)) ?? step(-1);
	await page.goto(`./present/lesson/${lesson?.minutes}/notes/${last.id}/`);
	const { note, question, answer } = last.teacher;
	for (const text of [note, question, answer])
		await expect(page.getByText(plainOf(text))).toBeVisible();
	await expect(page.locator('figcaption').last()).toHaveText('The end');
	// Before the script has come this link leads to the step before, whole: a page like any other.
	await expect(page.getByRole('button', { name: 'Black screen' })).toBeVisible();
	await page.getByRole('link', { name: '← Back' }).click();
	await expect(page.locator('figcaption').last()).toHaveText(/^Next(?: step)?: ./);
	const clocks = page.getByRole('group', { name: 'Time' });
	await page.clock.runFor(61_000);
	await expect(clocks).toContainText(/Elapsed 1:0\d/);
	await expect(clocks).toContainText(new RegExp(`Left ${(lesson?.minutes ?? 0) - 2}:5\\d`));
	const minutes = story.lessons[0]?.minutes ?? 0;
	await clocks
		.getByRole('combobox')
		.selectOption({ label: `${story.lessons[0]?.minutes} minutes` });
	await expect(clocks).toContainText(new RegExp(`Left ${minutes - 2}:5\\d`));
	await clocks.getByRole('button', { name: 'Start the clock again' }).click();
	await expect(clocks).toContainText(new RegExp(`Left (?:${minutes}:00|${minutes - 1}:5\\d)`));
	await page.clock.resume();
	expect(await axeFinds(page)).toEqual([]);
	// Nothing is wider than the screen, on a phone either.
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});
