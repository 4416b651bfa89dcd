// The slides as a teacher meets them: keys, clicker, touch, two windows, and without a script.
import type { Page } from 'playwright/test';
import { deckOf } from '../../src/lib/story/index/deck';
import { plainOf } from '../../src/lib/story/text/inline';
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import {
	after,
	EMPHASISED,
	MIDDLE,
	MOVING,
	numberOf,
	pictureLabel,
	step,
	steps,
	stepWith,
	story
} from '../support/story';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const slide = (page: Page) => page.getByRole('group', { name: /./ }).and(page.locator('.slide'));
/** Marks of what happened. */
const lit = (page: Page) => page.locator('.stage-map .marks .mark[class*=mark-]');
/** The first of the steps whose parts are revealed one by one. */
const PARTED = stepWith('parts', ({ map }) => map.builds.length > 0);
/** A step in the later half that comes whole, and is not the last. */
const QUIET = stepWith(
	'no parts',
	(one) => numberOf(one) > steps.length / 2 && one.map.builds.length === 0
);
/** What each part of a step reveals, by name. */
const partsOf = ({ id }: { id: string }) =>
	deckOf(story).slides.find((slide) => slide.id === id)?.parts ?? [];

/** The slides take keys, and their map takes hands: it comes a task after its picture. */
async function open(page: Page, path: string) {
	await page.goto(path);
	await expect(page.locator('.present.is-live')).toBeAttached();
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.leaflet-container')).toBeAttached();
}

/** From now on time passes only where the test says so, however slow the machine is. */
const stopClock = (page: Page) => page.clock.pauseAt(Date.now() + 3_600_000);

/** Presses keys one after another. */
async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** What ends an address where a whole step is shown, or so many of its parts. */
const at = ({ id }: { id: string }, part?: number) =>
	new RegExp(`/${id}/${part === undefined ? '' : `#part-${part}`}$`);

test.describe('the keys of a talk', () => {
	test('turn slides, and reveal their parts one by one', async ({ page }) => {
		const [before, next] = [after(PARTED, -1), after(PARTED)];
		await open(page, `./present/${before.id}/`);
		await expect(title(page)).toHaveText(before.title);
		// Entered with nothing revealed, left and re-entered whole.
		await press(page, 'ArrowRight');
		await expect(title(page)).toHaveText(PARTED.title);
		await expect(page).toHaveURL(at(PARTED, 0));
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

test('each step is announced once; the slide is a carousel’s', async ({ page }) => {
	const [here, next] = [after(PARTED, -1), after(PARTED)];
	const parts = partsOf(PARTED);
	const saidOf = (one: typeof here) => `Step ${numberOf(one)} of ${steps.length}: ${one.title}`;
	await open(page, `./present/${here.id}/`);
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
	await expect(region).toHaveText(saidOf(PARTED));
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(region).toHaveText(parts[0] ?? '');
	expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
		saidOf(PARTED),
		parts[0]
	]);
	await expect(page.getByRole('link', { name: 'Next' })).toBeFocused();
	// After a click the Space bar means the talk, not what was clicked.
	for (const part of parts.slice(1)) {
		await page.keyboard.press('Space');
		await expect(region).toHaveText(part);
	}
	await page.getByRole('button', { name: 'Notes' }).click();
	await page.keyboard.press('Space');
	await expect(region).toHaveText(saidOf(next));
	await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
	await page.keyboard.press('t');
	await expect(page.locator('[aria-roledescription="carousel"]')).toHaveCount(1);
	await expect(slide(page)).toHaveAttribute('aria-roledescription', 'slide');
	expect(await axeFinds(page)).toEqual([]);
});

test('plays by itself, at the chosen pace; any input pauses', async ({ page }) => {
	await page.clock.install();
	const lesson = deckOf(story, story.lessons[0]?.minutes ?? 0);
	const [first, second] = lesson.slides.map((slide) => slide.title);
	await open(page, `./present/lesson/${lesson.minutes}/${lesson.slides.at(-1)?.id}/`);
	await stopClock(page);
	const play = page.getByRole('button', { name: 'Play by itself' });
	await play.click();
	const pause = page.getByRole('button', { name: 'Pause' });
	await expect(pause).toBeVisible();
	await expect(page.locator('.slide-deck [aria-live]')).toHaveAttribute('aria-live', 'off');
	await page.clock.runFor(10_500);
	await expect(title(page)).toHaveText(first ?? '');
	await page.clock.runFor(10_500);
	await expect(title(page)).toHaveText(second ?? '');
	// A dark screen is lit first; then it goes on.
	await page.keyboard.press('b');
	await page.keyboard.press('a');
	await page.clock.runFor(10_500);
	await expect(page.locator('.cover')).toHaveCount(0);
	await expect(title(page)).toHaveText(second ?? '');
	await page.clock.runFor(10_500);
	await expect(title(page)).not.toHaveText(second ?? '');
	await page.keyboard.press('g');
	await page.keyboard.press('Escape');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await page.keyboard.press('a');
	await expect(title(page)).toHaveText(second ?? '');
	await page.keyboard.press('Tab');
	await expect(pause).toHaveCount(0);
	await page.clock.runFor(60_000);
	await expect(title(page)).toHaveText(second ?? '');
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
	await expect(page.getByRole('status')).toContainText(/refused full screen|not available/);
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

test('the letters are large enough for the back of a room', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	for (const one of [MIDDLE, MOVING]) {
		await open(page, `./present/${one.id}/`);
		await expect(page.locator('.picture.flying')).toHaveCount(0);
		const place = story.places.find(({ id }) => one.map.emphasis.includes(id));
		await page.getByRole('button', { name: place?.names.en ?? '' }).click();
		await expect(page.locator('.place-popup .from').first()).toBeVisible();
		const small = await page.locator('.slide-deck').evaluate((deck) => {
			const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim())
					continue;
				const forTheRoom = !parent.closest(
					'.unseen, .map-buttons, .leaflet-popup-close-button, .legend p'
				);
				if (!forTheRoom) continue;
				const size = parseFloat(getComputedStyle(parent).fontSize);
				if (size < 23.95) found.push(`${node.textContent.trim()}: ${size}`);
			}
			return found;
		});
		expect(small).toEqual([]);
	}
});

test('lines, marks and buttons grow with the names, up to a wall of 4K', async ({ page }) => {
	const sizesAt = async (width: number, height: number) => {
		await page.setViewportSize({ width, height });
		await open(page, `./present/${MOVING.id}/`);
		await expect(page.locator('.picture.flying')).toHaveCount(0);
		return page.locator('.present .stage').evaluate((stage) => {
			const all = (selector: string) => [...stage.querySelectorAll(`.stage-map ${selector}`)];
			const px = (selector: string, property: 'strokeWidth' | 'fontSize') =>
				all(selector).map((one) => parseFloat(getComputedStyle(one)[property]))[0] ?? 0;
			const across = (selector: string) => all(selector)[0]?.getBoundingClientRect().width ?? 0;
			return {
				name: px('.name-city', 'fontSize'),
				outline: px('.outline', 'strokeWidth'),
				movement: px('.movement', 'strokeWidth'),
				mark: px('.mark .ring', 'strokeWidth'),
				head: across('.arrowhead'),
				button: px('.map-buttons button', 'fontSize')
			};
		});
	};
	const [room, wall] = [await sizesAt(1280, 720), await sizesAt(3840, 2160)];
	const grown = Object.entries(room).map(([what, size]) => [
		what,
		Math.round(wall[what as keyof typeof wall] / size)
	]);
	expect(Object.fromEntries(grown)).toEqual(Object.fromEntries(grown.map(([what]) => [what, 3])));
});

test('a press after the last slide says that it was the last', async ({ page }) => {
	await open(page, `./present/${step(-1).id}/`);
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('This is the last slide.')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(title(page)).toBeVisible();
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

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('cuts from slide to slide', async ({ page }) => {
		await open(page, `./present/${EMPHASISED.step.id}/`);
		const picture = page.locator('.stage-map .picture');
		await picture.evaluate((shown) => {
			const look = () => shown.classList.contains('flying') && shown.setAttribute('data-flew', '');
			new MutationObserver(look).observe(shown, { attributeFilter: ['class'] });
		});
		await page.keyboard.press('End');
		await expect(title(page)).toHaveText(step(-1).title);
		// The map follows the words by a frame, and would fly from then on.
		await expect(picture).toHaveAttribute('aria-label', pictureLabel(step(-1)));
		await expect(picture).not.toHaveAttribute('data-flew');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every slide is a page with its map, its words and links on', async ({ page }) => {
		await page.goto('./present/');
		const lesson = deckOf(story, story.lessons[0]?.minutes ?? 0);
		const { length } = lesson.slides;
		await page.getByRole('link', { name: `Slides, ${lesson.minutes} minutes` }).click();
		await expect(page).toHaveURL(new RegExp(`lesson/${lesson.minutes}/`));
		const seen: string[] = [];
		for (let i = 0; i < length; i++) {
			// The next page may still be on its way.
			await expect(title(page)).not.toHaveText(seen.at(-1) ?? '');
			seen.push((await title(page).textContent()) ?? '');
			await expect(page.getByRole('img')).toBeVisible();
			await expect(page.locator('.caption li').first()).toBeVisible();
			if (i < length - 1) await page.getByRole('link', { name: 'Next' }).click();
		}
		expect(new Set(seen).size).toBe(length);
		await page.getByRole('link', { name: 'Previous' }).click();
		await expect(title(page)).toHaveText(lesson.slides.at(-2)?.title ?? '');
	});
});
