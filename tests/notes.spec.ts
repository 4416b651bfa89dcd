// The teacher's notes and the slides in two windows of one browser.
import type { BrowserContext, Page } from 'playwright/test';
import { lastStep, numberOf, steps, titleOf } from './support/content';
import { axeFinds } from './support/axe';
import { expect, test } from './support/guards';

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
	const slides = await open(context, './present/decision/');
	const notes = await open(context, './present/notes/cover/');
	await expect(title(notes)).toHaveText(titleOf('decision'));
	await expect(notes.getByText('Slides are open')).toBeVisible();

	await notes.getByRole('link', { name: 'Next →' }).click();
	await expect(slides).toHaveURL(/contributors\/#part-0$/);
	await slides.keyboard.press('PageDown');
	await expect(
		notes.getByText(`step ${numberOf('contributors')} of ${steps.length}, 1 of 5 parts shown`)
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
	await expect(notes.getByText('1 of 5 parts shown')).toBeVisible();
	// Whether the slides have answered yet or not: what is pressed here is the last act.
	await expect(notes.getByRole('button', { name: 'Black screen' })).toBeVisible();
	for (const digit of String(numberOf('almaty'))) await notes.keyboard.press(digit);
	await notes.keyboard.press('Enter');
	await expect(title(slides)).toHaveText(titleOf('almaty'));
	await slides.reload();
	await expect(title(slides)).toHaveText(titleOf('almaty'));
	await expect(title(notes)).toHaveText(titleOf('almaty'));

	await slides.close();
	await notes.getByRole('link', { name: titleOf('toll') }).click();
	await expect(title(notes)).toHaveText(titleOf('toll'));
	// A dark screen is lit by slides that are opened: a sign that both have heard each other.
	const black = notes.getByRole('button', { name: 'Black screen' });
	await black.click();
	await expect(black).toHaveAttribute('aria-pressed', 'true');
	const again = await open(context, './present/toll/');
	await expect(title(again)).toHaveText(titleOf('toll'));
	await expect(black).toHaveAttribute('aria-pressed', 'false');
	await notes.close();
	await again.keyboard.press('PageDown');
	await expect(again).toHaveURL(/ceremony\//);
});

test('notes first: slides that are opened on purpose are followed', async ({ context }) => {
	const notes = await open(context, './present/lesson/15/notes/cover/');
	await expect(notes.getByText('No slides are open')).toBeVisible();
	const slides = await open(context, './present/lesson/15/attacked/');
	await expect(title(notes)).toHaveText(titleOf('attacked'));
	await expect(title(slides)).toHaveText(titleOf('attacked'));
});

test('without BroadcastChannel the windows still go together', async ({ context }) => {
	await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
	const slides = await open(context, './present/began/');
	const notes = await open(context, './present/notes/cover/');
	await expect(title(notes)).toHaveText(titleOf('began'));
	await notes.keyboard.press('End');
	await expect(title(slides)).toHaveText(titleOf(lastStep));
});

test('notes, question, answer, the next picture and the time', async ({ page }) => {
	// Time passes only where the test says so, however slow the machine is.
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	await page.goto('./present/lesson/15/notes/withdrawal/');
	await expect(page.getByText('Ten days were announced')).toBeVisible();
	await expect(page.getByText('What does it conceal to colour five states alike?')).toBeVisible();
	await expect(page.getByText('One colour says only that each state sent somebody.')).toBeVisible();
	await expect(page.locator('figcaption').last()).toHaveText('The end');
	// Before the script has come this link leads to the step before, whole: a page like any other.
	await expect(page.getByRole('button', { name: 'Black screen' })).toBeVisible();
	await page.getByRole('link', { name: '← Back' }).click();
	await expect(page.locator('figcaption').last()).toHaveText('Next: Russia, Moscow');
	const clocks = page.getByRole('group', { name: 'Time' });
	await page.clock.runFor(61_000);
	await expect(clocks).toContainText(/Elapsed 1:0\d/);
	await expect(clocks).toContainText(/Left 13:5\d/);
	await clocks.getByRole('combobox').selectOption({ label: '5 minutes' });
	await expect(clocks).toContainText(/Left 3:5\d/);
	await clocks.getByRole('button', { name: 'Start the clock again' }).click();
	await expect(clocks).toContainText(/Left (?:5:00|4:5\d)/);
	await page.clock.resume();
	expect(await axeFinds(page)).toEqual([]);
	// Nothing is wider than the screen, on a phone either.
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});
