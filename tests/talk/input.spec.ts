// The slides in a teacher's hands: keys, clicker, touch, wheel, and a browser that refuses.
import { deckOf } from '../../src/lib/story/index/deck';
import { plainOf } from '../../src/lib/story/text/inline';
import { expect, test } from '../support/guards';
import { liveMap } from '../support/stage';
import { after, MIDDLE, numberOf, step, steps, stepWith, story } from '../support/story';
import { at, lit, open, PARTED, partsOf, press, stopClock, title } from '../support/talk';

/** A step in the later half that comes whole, and is not the last. */
const QUIET = stepWith(
	'no parts',
	(one) => numberOf(one) > steps.length / 2 && one.map.builds.length === 0
);

test.describe('the keys of a talk', () => {
	test('turn slides, and reveal their parts one by one', async ({ page }) => {
		const [before, next] = [after(PARTED, -1), after(PARTED)];
		await open(page, `./present/${before.id}/`);
		await expect(title(page)).toHaveText(before.title);
		// Entered with nothing revealed, left and re-entered whole.
		await press(page, 'ArrowRight');
		await expect(title(page)).toHaveText(PARTED.title);
		await expect(page).toHaveURL(at(PARTED, 0));
		await liveMap(page);
		const dark = await lit(page).count();
		const [, ...more] = partsOf(PARTED);
		await press(page, ...more.map(() => 'PageDown'), ' ');
		await expect(page).toHaveURL(at(PARTED));
		await expect.poll(() => lit(page).count()).toBeGreaterThan(dark);
		await press(page, 'n');
		await expect(title(page)).toHaveText(next.title);
		await press(page, 'PageUp');
		await expect(page).toHaveURL(at(PARTED));
		await press(page, 'Shift+Space', ...more.map(() => 'ArrowUp'), 'p');
		await expect(title(page)).toHaveText(before.title);
		await press(page, 'ArrowDown', 'ArrowLeft');
		await expect(page).toHaveURL(at(before));
	});

	test('jump to the ends and to a number, where the step is whole', async ({ page }) => {
		await open(page, `./present/${MIDDLE.id}/`);
		await press(page, 'End');
		await expect(page).toHaveURL(at(step(-1)));
		await press(page, 'Home');
		await expect(page).toHaveURL(at(step(1)));
		await press(page, '8', 'Enter');
		await expect(page).toHaveURL(at(step(8)));
		await press(page, 'g');
		await page.getByRole('spinbutton', { name: `Step, 1 to ${steps.length}` }).fill('3');
		await press(page, 'n', 'Enter');
		await expect(page).toHaveURL(at(step(3)));
	});

	test('darken and brighten the screen, which whatever turns only lights', async ({ page }) => {
		await open(page, `./present/${MIDDLE.id}/`);
		const cover = page.locator('.cover');
		await press(page, 'b');
		await expect(cover).toHaveClass(/black/);
		await press(page, 'w');
		await expect(cover).toHaveClass(/white/);
		await press(page, 'PageDown');
		await expect(cover).toHaveCount(0);
		await expect(page).toHaveURL(at(MIDDLE));
		await press(page, '.', '.');
		await expect(cover).toHaveCount(0);
	});

	test('open all steps, from which keys and clickers go on', async ({ page }) => {
		await open(page, `./present/${after(MIDDLE, -1).id}/`);
		await press(page, 'o');
		const overview = page.getByRole('dialog', { name: 'All steps' });
		await expect(overview.getByRole('link')).toHaveCount(steps.length);
		await expect(overview.locator('.thumb .ground').first()).toBeVisible();
		// Marks are placed within the thumb: a ground higher than that would not lie below them.
		const taller = await overview.locator('.thumb').evaluateAll((thumbs) =>
			thumbs.filter((thumb) => {
				const ground = thumb.querySelector('.ground')?.getBoundingClientRect();
				return !ground || ground.height > thumb.getBoundingClientRect().height;
			})
		);
		expect(taller).toHaveLength(0);
		await press(page, 'ArrowRight', 'Enter');
		await expect(page).toHaveURL(at(MIDDLE));
		await press(page, 'Escape');
		await expect(overview).toBeVisible();
		await press(page, 'o');
		await expect(overview).toBeHidden();
		// A clicker has no Enter: it goes on from whatever its start button opened.
		await press(page, 'Escape', 'PageUp');
		await expect(overview).toBeHidden();
		await expect(page).toHaveURL(at(MIDDLE, partsOf(MIDDLE).length - 1));
		await press(page, 'PageDown');
		await expect(page).toHaveURL(at(MIDDLE));
	});

	test('show notes, hide names, point; the browser’s own keys stay its own', async ({ page }) => {
		await open(page, `./present/${MIDDLE.id}/`);
		const notes = page.getByRole('complementary', { name: 'Notes' });
		await press(page, 't');
		await expect(notes).toContainText(plainOf(MIDDLE.teacher.note));
		await press(page, 't');
		await expect(notes).toHaveCount(0);
		await press(page, 'h');
		await expect(page.locator('.stage-map .name').first()).toBeHidden();
		await press(page, 'h', 'l');
		await page.mouse.move(300, 300);
		await page.mouse.move(310, 310);
		await expect(page.locator('.laser')).toBeVisible();
		await press(page, 'l', 'Control+n');
		await expect(page).toHaveURL(at(MIDDLE));
	});

	test('are listed; letters can be switched off, for good', async ({ page }) => {
		await open(page, `./present/${MIDDLE.id}/`);
		const help = page.getByRole('dialog', { name: 'Keys' });
		await press(page, '?');
		await expect(help.locator('kbd').filter({ hasText: 'Page Down' })).toBeVisible();
		await press(page, '?');
		await expect(help).toBeHidden();
		await press(page, '?');
		await help.getByLabel('Letters, digits and signs are keys').uncheck();
		await press(page, 'Escape', 'n', 'b', 'o');
		await expect(page.locator('.cover')).toHaveCount(0);
		await expect(page).toHaveURL(at(MIDDLE));
		await page.reload();
		await expect(page.locator('.present.is-live')).toBeAttached();
		await press(page, 'n');
		await expect(page).toHaveURL(at(MIDDLE));
		await press(page, 'F1');
		await expect(help.getByLabel('Letters, digits and signs are keys')).not.toBeChecked();
	});
});

test('a clicker, with F5 in the middle, keeps step and part', async ({ page }) => {
	const lesson = deckOf(story, story.lessons.at(-1)?.minutes ?? 0);
	const to = lesson.slides.findIndex(({ id, parts }) => id !== PARTED.id && parts.length > 2);
	const [first, ...before] = lesson.slides.slice(0, to);
	const slide = lesson.slides[to];
	if (!first || !slide) throw new Error('no lesson with parts');
	await open(page, `./present/lesson/${lesson.minutes}/${first.id}/`);
	// Into each slide and through its parts; into this one and its first part.
	const presses = before.flatMap(({ parts }) => ['', ...parts]).length + 2;
	await press(page, ...Array<string>(presses).fill('PageDown'));
	await expect(page).toHaveURL(new RegExp(`lesson/${lesson.minutes}/${slide.id}/#part-1$`));
	let shown = 0;
	const isSettled = async () => {
		const before = shown;
		shown = await lit(page).count();
		return shown > 0 && shown === before && (await page.locator('.picture.flying').count()) === 0;
	};
	await expect.poll(isSettled, { intervals: [500] }).toBe(true);
	await page.reload();
	await expect(page.locator('.present.is-live')).toBeAttached();
	await expect(title(page)).toHaveText(slide.title);
	await expect(lit(page)).toHaveCount(shown);
	await expect(page.locator('.slide-controls .place')).toContainText(String(to + 1));
	await page.keyboard.press('PageDown');
	await expect(lit(page)).toHaveCount(shown + 1);
	await expect(page).toHaveURL(at(slide, 2));
});

test('hands at rest leave only the slide; movement brings the controls back', async ({
	page,
	isMobile
}) => {
	await page.clock.install();
	await open(page, `./present/${QUIET.id}/`);
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
	await open(page, `./present/${MIDDLE.id}/`);
	await page.keyboard.press('f');
	await expect(page.locator('.problem')).toContainText(/refused full screen|not available/);
	await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
	await page.keyboard.press('s');
	const panel = page.getByRole('complementary', { name: 'Notes' });
	const { question, answer } = MIDDLE.teacher;
	await expect(panel).toContainText(plainOf(question));
	await expect(panel.getByText(plainOf(answer))).toBeHidden();
	await panel.getByText('Answer', { exact: true }).click();
	await expect(panel.getByText(plainOf(answer))).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(title(page)).toHaveText(after(MIDDLE).title);
});

test.describe('touch', () => {
	test.use({ hasTouch: true });
	test('swipes and taps at the edges turn', async ({ page }) => {
		await open(page, `./present/${QUIET.id}/`);
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		await page.touchscreen.tap(width - 20, height * 0.55);
		await expect(title(page)).toHaveText(after(QUIET).title);
		await page.touchscreen.tap(20, height * 0.55);
		await expect(title(page)).toHaveText(QUIET.title);
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
		await expect(title(page)).toHaveText(after(QUIET).title);
	});
});

test('a plain wheel zooms the map, which comes back with the next step', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, `./present/${QUIET.id}/`);
	await page.mouse.move(900, 300);
	await page.mouse.wheel(0, -400);
	await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
	await expect(page.locator('.gesture-hint')).toHaveText('');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
});

test('zoomed far in, up and down read a slide to its end before they turn', async ({ page }) => {
	// 1280 by 720 at 400 %.
	await page.setViewportSize({ width: 320, height: 180 });
	await open(page, `./present/${MIDDLE.id}/`);
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
