// The live map in the reader's hand: buttons, keys and cards.
import { plainOf } from '../../src/lib/story/text/inline';
import { expect, test } from '../support/guards';
import { slowFlight, watchFlights } from '../support/flight';
import { currentStep, drawnFor, liveMap } from '../support/stage';
import {
	after,
	CLOSEST,
	EMPHASISED,
	HOME,
	MIDDLE,
	MOVING,
	step,
	steps,
	stepWith,
	story
} from '../support/story';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
const isIn = ({ x, y, width, height }: Box, at: { x: number; y: number }) =>
	at.x > x && at.x < x + width && at.y > y && at.y < y + height;
const farCorner = ({ x, y, width, height }: Box) => ({ x: x + width, y: y + height });

test('the buttons glide, show the whole story, and lead back', async ({ page }) => {
	const flights = await watchFlights(page);
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	const told = await drawnFor(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => drawnFor(page).then((box) => box[2])).toBeLessThan((told[2] ?? 0) * 0.65);
	const [glide = []] = await flights();
	const nearer = glide.map((width) => (told[2] ?? 0) / width);
	expect(nearer[0]).toBeCloseTo(1, 2);
	expect(nearer.filter((times) => times > 1.03 && times < 1.6).length).toBeGreaterThan(5);

	await page.getByRole('button', { name: 'Whole story view' }).click();
	await expect.poll(() => drawnFor(page).then((box) => box[2])).toBeGreaterThan((told[2] ?? 0) * 3);
	await page.getByRole('button', { name: 'Back to the story' }).click();
	await expect.poll(() => drawnFor(page)).toEqual(told);
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('the buttons jump', async ({ page }) => {
		const flights = await watchFlights(page);
		await page.goto(`./#${CLOSEST.id}`);
		await liveMap(page);
		const told = await drawnFor(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect
			.poll(() => drawnFor(page).then((box) => box[2]))
			.toBeLessThan((told[2] ?? 0) * 0.65);
		expect(await flights()).toEqual([]);
	});
});

test('a state tells by keyboard what was reported of its contingent', async ({ page }) => {
	await page.goto(`./#${MOVING.id}`);
	await liveMap(page);
	const sender = story.states.find(({ contingent }) => contingent);
	const name = sender?.names.en ?? '';
	const state = page.getByRole('button', { name });
	await state.focus();
	await page.keyboard.press('Enter');
	const popup = page.getByRole('dialog', { name });
	await expect(popup).toBeFocused();
	const reports = [sender?.contingent?.size ?? [], sender?.contingent?.tasks ?? []].flat();
	expect(reports).not.toEqual([]);
	for (const { text } of reports) await expect(popup).toContainText(plainOf(text, story.glossary));
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	await expect(state).toBeFocused();
});

test.describe('in a wide window', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

	const middleOf = (element: Element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	};

	for (const at of ['./', './present/'])
		test(`${at}: what is told of a place lies in a corner; map and names stay as they are`, async ({
			page
		}) => {
			const { id } = stepWith('nearly all places', ({ map }) => map.builds.length > 8);
			await page.goto(at === './' ? `./#${id}` : `${at}${id}/`);
			await liveMap(page);
			// They come some at a time, the states last.
			const last = story.states.findLast(({ role }) => role)?.names.en ?? '';
			await expect(page.locator(`.target-state[aria-label="${last}"]`)).toBeAttached();
			const picture = () =>
				page.locator('.stage-map .live .name, .stage-map .live .mark, .target').evaluateAll((all) =>
					all.map((one) => {
						const { x, y, width } = one.getBoundingClientRect();
						return `${one.textContent}${one.getAttribute('aria-label')} ${x} ${y} ${width}`;
					})
				);
			const [before, drawn] = [await picture(), await drawnFor(page)];
			expect(before.length).toBeGreaterThan(20);
			// A slide's words lie over a state's name that stands beside its map.
			const names = await page.locator('.target').evaluateAll((all) =>
				all
					.filter((one) => {
						const { x, y, width, height } = one.getBoundingClientRect();
						return document.elementFromPoint(x + width / 2, y + height / 2) === one;
					})
					.map((one) => one.getAttribute('aria-label') ?? '')
			);
			expect(names.length).toBeGreaterThan(15);
			for (const name of names) {
				const target = page.locator(`.target[aria-label="${name}"]`);
				await target.click();
				const card = page.getByRole('dialog', { name, exact: true });
				await expect(card).toBeFocused();
				// A place is ringed; a state's name says itself which it is.
				const isPlace = await target.evaluate((one) => one.matches('.target-place'));
				await expect(target).toHaveCSS('border-top-style', isPlace ? 'solid' : 'none');
				const [box, place] = [await card.boundingBox(), await target.evaluate(middleOf)];
				expect(box && isIn(box, place), name).toBe(false);
				expect(box && isIn({ x: 0, y: 0, width: 1280, height: 800 }, farCorner(box)), name).toBe(
					true
				);
				expect(await picture(), name).toEqual(before);
				await page.keyboard.press('Escape');
				await expect(card).toHaveCount(0);
				await expect(target).toBeFocused();
				await expect(target).toHaveCSS('border-top-style', 'none');
			}
			expect(await picture()).toEqual(before);
			expect(await drawnFor(page)).toEqual(drawn);
			await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
		});
});

test('a state’s button stands where its name does, whatever the map frames', async ({ page }) => {
	const away = () =>
		page.evaluate((home) => {
			const middle = (element: Element | undefined | null) => {
				const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
				return { x: left + width / 2, y: top + height / 2 };
			};
			const names = [...document.querySelectorAll('.stage .name-state')];
			const name = middle(names.find((one) => one.textContent === home));
			const button = middle(document.querySelector(`.stage .target-state[aria-label="${home}"]`));
			return Math.hypot(name.x - button.x, name.y - button.y);
		}, HOME);
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	for (const { id } of [EMPHASISED.step, after(EMPHASISED.step), EMPHASISED.step]) {
		await page.locator(`.timeline li a[href="#${id}"]`).click();
		await liveMap(page);
		await expect.poll(away, id).toBeLessThan(12);
	}
});

test('turning back in the middle of a flight flies back', async ({ page }) => {
	const flights = await watchFlights(page);
	await page.goto(`./#${after(CLOSEST).id}`);
	await liveMap(page);
	const far = await drawnFor(page);
	const landed = async () =>
		(await page.locator('.picture.flying').count()) > 0 ? [] : drawnFor(page);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(async () => (await landed())[2] ?? Infinity).toBeLessThan(far[2] ?? 0);
	const near = await drawnFor(page);
	expect(await slowFlight(page, 'ArrowRight', 0)).toBe(true);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(flights).toHaveLength(3);
	await expect.poll(landed).toEqual(near);
	const [, , back = []] = await flights();
	// It begins where the other had come to.
	expect(back[0]).toBeGreaterThan((near[2] ?? 0) * 1.001);
	expect(back[0]).toBeLessThan((far[2] ?? 0) * 0.999);
});

test('the timeline shows every step, wide enough to be hit, above days of one width', async ({
	page
}) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 720 });
		const boxes = await page
			.locator('.timeline li a')
			.evaluateAll((links) =>
				links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect)
			);
		expect(boxes).toHaveLength(steps.length);
		boxes.forEach((box, i) => {
			expect(box.width).toBeGreaterThan(23.9);
			expect(box.x).toBeGreaterThan((boxes[i - 1]?.right ?? 0) - 0.1);
			// On the narrowest phone the row scrolls by itself, and the page does not.
			if (width > 320) expect(box.right).toBeLessThanOrEqual(width);
		});
		await expect(page.locator('.timeline [aria-current]')).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	// A day takes the same room wherever it lies.
	const days = await page
		.locator('.calendar span')
		.evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
	expect(Math.max(...days) - Math.min(...days)).toBeLessThan(0.1);
	const { from, to } = MIDDLE;
	const told = page.locator('.calendar .told');
	await expect(told.first()).toHaveAttribute('data-day', from);
	await expect(told.last()).toHaveAttribute('data-day', to);
	const third = step(3);
	const name = `step 3 of ${steps.length}: ${third.title}`;
	await page.locator('.timeline').getByRole('link', { name }).click();
	await expect(currentStep(page)).toHaveAttribute('href', `#${third.id}`);
});

test('where the map is close it brings its finest shapes, elsewhere it does without', async ({
	page
}) => {
	await page.goto(`./#${step(1).id}`);
	await liveMap(page);
	await expect(page.locator('.stage .live .near')).toHaveCount(0);
	await page.getByRole('link', { name: CLOSEST.title }).first().click();
	await expect(page.locator('.stage .live .near')).toBeAttached();
	await expect(page.locator('#near-lakes')).toHaveAttribute('d', /^M/);
	await expect(page.locator('[id^="near-borders-"]').first()).toHaveAttribute('d', /^M/);
	await expect(page.locator('#geo-hills path')).not.toHaveCount(0);
});

test('zoomed far in, each step has its map above its words, and no live one covers them', async ({
	page
}) => {
	// 1280 by 1024 at 400 %.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(`./#${MIDDLE.id}`);
	await expect(page.locator(`#${MIDDLE.id} .still .picture`)).toBeInViewport();
	// Before the script there is no stage that could be hidden.
	await expect(page.locator('.story .stage .picture')).toBeAttached();
	await expect(page.locator('.stage')).toBeHidden();
	await expect(page.locator('.leaflet-container')).toHaveCount(0);
	await page.setViewportSize({ width: 820, height: 600 });
	await liveMap(page);
	await expect(currentStep(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
});
