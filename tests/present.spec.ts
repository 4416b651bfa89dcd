// The slides as a teacher meets them: keys, clicker, touch, two windows, and without a script.
import type { Page } from 'playwright/test';
import { lastStep, numberOf, placeOf, steps, titleOf } from './support/content';
import { axeFinds } from './support/axe';
import { expect, test } from './support/guards';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const slide = (page: Page) => page.getByRole('group', { name: /./ }).and(page.locator('.slide'));
const lit = (page: Page) =>
	page.locator('.stage-map .marks :is(.mark-began, .mark-spread, .mark-attacked)');

/** The slides take keys, and their map takes hands: it comes a task after its picture. */
async function open(page: Page, path: string) {
	await page.goto(path);
	await expect(page.locator('.present.is-live')).toBeAttached();
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.leaflet-container')).toBeAttached();
}

/** From now on time passes only where the test says so, however slow the machine is. */
const stopClock = (page: Page) => page.clock.pauseAt(Date.now() + 3_600_000);

test('the keys of a talk', async ({ page }) => {
	await open(page, './present/cover/');
	const press = (...keys: string[]) =>
		keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
	await expect(title(page)).toHaveText(titleOf('cover'));

	// Parts one by one, and back: entered with nothing revealed, left and re-entered whole.
	await press('ArrowRight');
	await expect(title(page)).toHaveText(titleOf('began'));
	await expect(page).toHaveURL(/present\/began\/#part-0$/);
	await expect(page.locator('.stage-map .marks .mark-began')).toHaveCount(0);
	await press('PageDown', ' ');
	await expect(page).toHaveURL(/present\/began\/$/);
	await expect(page.locator('.stage-map .marks .mark-began')).not.toHaveCount(0);
	await press('n');
	await expect(page).toHaveURL(/spread\/#part-0$/);
	await press('PageUp');
	await expect(page).toHaveURL(/began\/$/);
	await press('Shift+Space', 'ArrowUp', 'p');
	await expect(title(page)).toHaveText(titleOf('cover'));
	await press('ArrowDown', 'ArrowLeft');
	await expect(page).toHaveURL(/cover\/$/);

	// Jumps show the whole step.
	await press('End');
	await expect(page).toHaveURL(new RegExp(`${lastStep}/$`));
	await press('Home');
	await expect(page).toHaveURL(/cover\/$/);
	await press(...String(numberOf('contributors')), 'Enter');
	await expect(page).toHaveURL(/contributors\/$/);
	await press('g');
	await page.getByRole('spinbutton', { name: `Step, 1 to ${steps.length}` }).fill('3');
	await press('n', 'Enter');
	await expect(page).toHaveURL(/spread\/$/);

	// Dark and bright screens keep the place; whatever turns only lights them.
	await press('b');
	const cover = page.locator('.cover');
	await expect(cover).toHaveClass(/black/);
	await press('w');
	await expect(cover).toHaveClass(/white/);
	await press('PageDown');
	await expect(cover).toHaveCount(0);
	await expect(page).toHaveURL(/spread\/$/);
	await press('.', '.');
	await expect(cover).toHaveCount(0);

	// What opens over and beside the slide.
	await press('o');
	const overview = page.getByRole('dialog', { name: 'All steps' });
	await expect(overview.getByRole('link')).toHaveCount(steps.length);
	await expect(overview.locator('.thumb .ground').first()).toBeVisible();
	await press('ArrowRight', 'Enter');
	await expect(page).toHaveURL(/cities\/$/);
	await press('Escape');
	await expect(overview).toBeVisible();
	await press('o');
	await expect(overview).toBeHidden();
	// A clicker has no Enter: it goes on from whatever its start button opened.
	await press('Escape', 'PageUp');
	await expect(overview).toBeHidden();
	await expect(page).toHaveURL(/cities\/#part-\d+$/);
	await press('PageDown');
	await expect(page).toHaveURL(/cities\/$/);
	await press('t');
	await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(
		'Two sources date Aktobe'
	);
	await press('t');
	await expect(page.getByRole('complementary', { name: 'Notes' })).toHaveCount(0);
	await press('h');
	await expect(page.locator('.stage-map .name').first()).toBeHidden();
	await press('h', 'l');
	await page.mouse.move(300, 300);
	await page.mouse.move(310, 310);
	await expect(page.locator('.laser')).toBeVisible();
	await press('l', 'Control+n');
	await expect(page).toHaveURL(/cities\/$/);

	// The help lists every key; letters can be switched off, for good.
	await press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help.locator('kbd').filter({ hasText: 'Page Down' })).toBeVisible();
	await press('?');
	await expect(help).toBeHidden();
	await press('?');
	await help.getByLabel('Letters, digits and signs are keys').uncheck();
	await press('Escape', 'n', 'b', 'o');
	await expect(cover).toHaveCount(0);
	await expect(page).toHaveURL(/cities\/$/);
	await page.reload();
	await expect(page.locator('.present.is-live')).toBeAttached();
	await press('n');
	await expect(page).toHaveURL(/cities\/$/);
	await press('F1');
	await expect(help.getByLabel('Letters, digits and signs are keys')).not.toBeChecked();
});

test('a clicker, with F5 in the middle, keeps step and part', async ({ page }) => {
	await open(page, './present/lesson/45/cover/');
	for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown'])
		await page.keyboard.press(key);
	await expect(page).toHaveURL(/lesson\/45\/spread\/#part-1$/);
	// Those of the step before, and the first of this one's parts.
	await expect(lit(page)).toHaveCount(3);
	await page.reload();
	await expect(page.locator('.present.is-live')).toBeAttached();
	await expect(title(page)).toHaveText(titleOf('spread'));
	await expect(lit(page)).toHaveCount(3);
	await expect(page.locator('.slide-controls .place')).toContainText('3');
	await page.keyboard.press('PageDown');
	await expect(lit(page)).toHaveCount(9);
	await expect(page).toHaveURL(/cities\/#part-2$/);
});

test('each step is announced once; the slide is a carousel’s', async ({ page }) => {
	await open(page, './present/cover/');
	const region = page.locator('.slide-deck [aria-live]');
	await expect(region).toHaveText('');
	await page.evaluate(() => {
		const node = document.querySelector('.slide-deck [aria-live]');
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => said.push(node?.textContent ?? '')).observe(node ?? document.body, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(region).toHaveText(placeOf('began'));
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(region).toHaveText('Zhanaozen');
	expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
		placeOf('began'),
		'Zhanaozen'
	]);
	await expect(page.getByRole('link', { name: 'Next' })).toBeFocused();
	// After a click the Space bar means the talk, not what was clicked.
	await page.keyboard.press('Space');
	await expect(region).toHaveText('Aktau');
	await page.getByRole('button', { name: 'Notes' }).click();
	await page.keyboard.press('Space');
	await expect(region).toHaveText(placeOf('spread'));
	await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
	await page.keyboard.press('t');
	await expect(page.locator('[aria-roledescription="carousel"]')).toHaveCount(1);
	await expect(slide(page)).toHaveAttribute('aria-roledescription', 'slide');
	expect(await axeFinds(page)).toEqual([]);
});

test('plays by itself, at the chosen pace; any input pauses', async ({ page }) => {
	await page.clock.install();
	await open(page, './present/lesson/5/withdrawal/');
	await stopClock(page);
	const play = page.getByRole('button', { name: 'Play by itself' });
	await play.click();
	const pause = page.getByRole('button', { name: 'Pause' });
	await expect(pause).toBeVisible();
	await expect(page.locator('.slide-deck [aria-live]')).toHaveAttribute('aria-live', 'off');
	await page.clock.runFor(10_500);
	await expect(title(page)).toHaveText(titleOf('cover'));
	await page.clock.runFor(10_500);
	await expect(title(page)).toHaveText(titleOf('began'));
	// A dark screen is lit first; then it goes on.
	await page.keyboard.press('b');
	await page.keyboard.press('a');
	await page.clock.runFor(10_500);
	await expect(page.locator('.cover')).toHaveCount(0);
	await expect(title(page)).toHaveText(titleOf('began'));
	await page.clock.runFor(10_500);
	await expect(title(page)).not.toHaveText(titleOf('began'));
	await page.keyboard.press('g');
	await page.keyboard.press('Escape');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await page.keyboard.press('a');
	await expect(title(page)).toHaveText(titleOf('began'));
	await page.keyboard.press('Tab');
	await expect(pause).toHaveCount(0);
	await page.clock.runFor(60_000);
	await expect(title(page)).toHaveText(titleOf('began'));
	await page.keyboard.press('a');
	await expect(pause).toBeVisible();
	await page.keyboard.press('a');
	await expect(pause).toHaveCount(0);
});

test('hands at rest leave only the slide; movement brings the controls back', async ({
	page,
	isMobile
}) => {
	await page.clock.install();
	await open(page, './present/toll/');
	await page.clock.runFor(3500);
	await expect(page.locator('.slide-controls')).toHaveCSS('opacity', '0');
	// Or they would rest again before they are looked at.
	await stopClock(page);
	if (isMobile) await page.touchscreen.tap(200, 300);
	else await page.mouse.move(520, 300);
	await expect(page.locator('.present')).not.toHaveClass(/resting/);
	await expect(page.locator('.slide-controls')).toHaveCSS('opacity', '1');
});

test('full screen refused, notes’ window blocked: said, and the talk goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));
		window.open = () => null;
	});
	await open(page, './present/decision/');
	await page.keyboard.press('f');
	await expect(page.getByRole('status')).toContainText(/refused full screen|not available/);
	await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
	await page.keyboard.press('s');
	const panel = page.getByRole('complementary', { name: 'Notes' });
	await expect(panel).toContainText('Does Article 4 cover internal unrest?');
	await expect(panel.getByText('Lawyers have not settled it')).toBeHidden();
	await panel.getByText('Answer', { exact: true }).click();
	await expect(panel.getByText('Lawyers have not settled it')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/contributors\//);
});

test.describe('touch', () => {
	test.use({ hasTouch: true });
	test('swipes and taps at the edges turn', async ({ page }) => {
		await open(page, './present/toll/');
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		await page.touchscreen.tap(width - 20, height * 0.55);
		await expect(title(page)).toHaveText(titleOf('ceremony'));
		await page.touchscreen.tap(20, height * 0.55);
		await expect(title(page)).toHaveText(titleOf('toll'));
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y: height * 0.55 }]
			});
		await touch('touchStart', width * 0.7);
		await touch('touchMove', width * 0.5);
		await touch('touchMove', width * 0.3);
		await touch('touchEnd');
		await expect(title(page)).toHaveText(titleOf('ceremony'));
	});
});

test('a plain wheel zooms the map, which comes back with the next step', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, './present/toll/');
	await page.mouse.move(900, 300);
	await page.mouse.wheel(0, -400);
	await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
	await expect(page.locator('.gesture-hint')).toHaveText('');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
});

test('the letters are large enough for the back of a room', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	for (const step of ['attacked', 'contributors']) {
		await open(page, `./present/${step}/`);
		await expect(page.locator('.picture.flying')).toHaveCount(0);
		await page.getByRole('button', { name: 'Almaty' }).click();
		await expect(page.locator('.place-popup .from').first()).toBeVisible();
		const small = await page.locator('.slide-deck').evaluate((deck) => {
			const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim())
					continue;
				if (parent.closest('.unseen, .map-buttons, .leaflet-popup-close-button')) continue;
				const size = parseFloat(getComputedStyle(parent).fontSize);
				if (size < 23.95) found.push(`${node.textContent.trim()}: ${size}`);
			}
			return found;
		});
		expect(small).toEqual([]);
	}
});

test('a press after the last slide says that it was the last', async ({ page }) => {
	await open(page, './present/after/');
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('This is the last slide.')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(title(page)).toBeVisible();
});

test('zoomed far in, up and down read a slide to its end before they turn', async ({ page }) => {
	// 1280 by 720 at 400 %.
	await page.setViewportSize({ width: 320, height: 180 });
	await open(page, './present/decision/');
	const first = (await title(page).textContent()) ?? '';
	const map = page.locator('.leaflet-container');
	await expect(map).toBeAttached();
	await expect(map).not.toBeInViewport();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(map).toBeInViewport();
	await expect(title(page)).toHaveText(first);
	await page.keyboard.press('ArrowUp');
	await expect(title(page)).toHaveText(first);
	await page.keyboard.press('ArrowRight');
	await expect(title(page)).not.toHaveText(first);
});

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('cuts from slide to slide', async ({ page }) => {
		await open(page, './present/began/');
		const picture = page.locator('.stage-map .picture');
		await picture.evaluate((shown) => {
			const look = () => shown.classList.contains('flying') && shown.setAttribute('data-flew', '');
			new MutationObserver(look).observe(shown, { attributeFilter: ['class'] });
		});
		await page.keyboard.press('End');
		await expect(title(page)).toHaveText(titleOf(lastStep));
		// The map follows the words by a frame, and would fly from then on.
		await expect(picture).toHaveAttribute('aria-label', /14 March 2022/);
		await expect(picture).not.toHaveAttribute('data-flew');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every slide is a page with its map, its words and links on', async ({ page }) => {
		await page.goto('./present/');
		await page.getByRole('link', { name: 'Slides, 5 minutes' }).click();
		await expect(page).toHaveURL(/lesson\/5\//);
		const seen: string[] = [];
		for (let i = 0; i < 5; i++) {
			// The next page may still be on its way.
			await expect(title(page)).not.toHaveText(seen.at(-1) ?? '');
			seen.push((await title(page).textContent()) ?? '');
			await expect(page.getByRole('img')).toBeVisible();
			await expect(page.locator('.caption li').first()).toBeVisible();
			if (i < 4) await page.getByRole('link', { name: 'Next' }).click();
		}
		expect(new Set(seen).size).toBe(5);
		await page.getByRole('link', { name: 'Previous' }).click();
		await expect(title(page)).toHaveText(titleOf('contributors'));
	});
});
