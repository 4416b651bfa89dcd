// The slides as an audience meets them: what each shows and says, how large, by itself, at its end, and without a script.
import { deckOf } from '../../src/lib/story/index/deck';
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
	story
} from '../support/story';
import { open, PARTED, partsOf, slide, stopClock, title } from '../support/talk';

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
				const forTheRoom = !parent.closest('.unseen, .map-buttons, .legend p');
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
				mark: px('.mark .body', 'strokeWidth'),
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

test('what was focused, scrolled and drawn stays so when the script comes', async ({ page }) => {
	let release: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/live-slides.js*', async (route) => {
		await held;
		await route.continue();
	});
	// 1280 by 720 at 400 %: the slide scrolls.
	await page.setViewportSize({ width: 320, height: 180 });
	await page.goto(`./present/${MIDDLE.id}/`, { waitUntil: 'commit' });
	await page.getByRole('link', { name: 'Next' }).focus();
	await slide(page).evaluate((scroller) => {
		scroller.scrollTop = 60;
	});
	const marks = page.locator('.still .mark');
	const drawn = await marks.count();
	expect(drawn).toBeGreaterThan(0);
	release?.();
	await expect(page.locator('.slide-controls.live')).toBeAttached();
	await expect(page.getByRole('link', { name: 'Next' })).toBeFocused();
	expect(await slide(page).evaluate(({ scrollTop }) => scrollTop)).toBe(60);
	await expect(marks).toHaveCount(drawn);
});

test('a press after the last slide says that it was the last', async ({ page }) => {
	await open(page, `./present/${step(-1).id}/`);
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('This is the last slide.')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(title(page)).toBeVisible();
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
		// What a class will see is shown to whoever chooses.
		const strip = page.locator('.strip').first();
		await expect(strip.getByRole('link')).toHaveCount(length);
		await expect(strip.locator('.thumb .mark').first()).toBeVisible();
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
