// Nothing lies over what is to be read: legends, captions, popups and whatever has the focus stay
// clear of each other on small, short, turned and upright screens.
import { coveredOf } from '../support/clear';
import { expect, test } from '../support/guards';
import { drawnFor, liveMap, openLive } from '../support/stage';
import { EMPHASISED, known, MIDDLE, MOVING } from '../support/story';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };
const SCREENS = [
	{ width: 320, height: 640 },
	PHONE,
	{ width: 768, height: 1024 },
	{ width: 844, height: 390 },
	{ width: 640, height: 360 },
	LAPTOP
];

for (const screen of SCREENS)
	test.describe(`${screen.width} by ${screen.height}`, () => {
		test.use({ viewport: screen });

		test('a slide’s date, title and legend are free', async ({ page }) => {
			for (const id of [MIDDLE.id, MOVING.id]) {
				await page.goto(`./present/${id}/`);
				await expect(page.locator('.present.is-live .stage-map .picture')).toBeVisible();
				const shown = '.caption .when, .caption h1, .stage-map .legend :is(li, p)';
				expect(await coveredOf(page, shown)).toEqual([]);
			}
		});

		test('the story’s map has room for its names', async ({ page }) => {
			await page.goto(`./#${MIDDLE.id}`);
			const picture = page.locator(`:is(.stage, #${MIDDLE.id} .still) .picture:visible`).last();
			await expect(picture).toBeVisible();
			const box = await picture.locator('.fit').boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(280);
		});
	});

test('on a low screen a slide begins at its beginning, however far the last was scrolled', async ({
	page
}) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await page.goto(`./present/${MIDDLE.id}/`);
	await expect(page.locator('.present.is-live .stage-map .picture')).toBeVisible();
	const scrolled = () =>
		page
			.locator('.slide, .caption')
			.evaluateAll((boxes) => boxes.map(({ scrollTop }) => scrollTop).filter((top) => top > 0));
	await page
		.locator('.slide, .caption')
		.evaluateAll((boxes) => boxes.forEach((box) => box.scrollTo(0, box.scrollHeight)));
	expect(await scrolled()).not.toEqual([]);
	const before = await page.locator('#slide-title').textContent();
	await page.locator('.slide-controls a').last().click();
	while ((await page.locator('#slide-title').textContent()) === before)
		await page.locator('.slide-controls a').last().click();
	await expect.poll(scrolled).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });
	test('a slide’s legend is free', async ({ page }) => {
		await page.goto(`./present/${MIDDLE.id}/`);
		expect(await coveredOf(page, '.legend :is(li, p)')).toEqual([]);
	});
});

for (const { width, height } of [PHONE, LAPTOP])
	test(`by keyboard the focus is seen, ${width} by ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('./');
		await liveMap(page);
		const hidden: string[] = [];
		for (const key of [...Array<string>(28).fill('Tab'), ...Array<string>(20).fill('Shift+Tab')]) {
			await page.keyboard.press(key);
			hidden.push(...(await coveredOf(page, '.story .card :focus')));
		}
		expect(hidden).toEqual([]);
	});

test('on a phone the first map has its key in one row, whole and before the words', async ({
	page
}) => {
	for (const size of [PHONE, { width: 360, height: 640 }]) {
		await page.setViewportSize(size);
		await page.goto('./');
		await liveMap(page);
		const at = async (selector: string) => {
			const box = await page.locator(selector).boundingBox();
			return { top: box?.y ?? NaN, bottom: (box?.y ?? NaN) + (box?.height ?? NaN) };
		};
		const entries = page.locator('.stage .legend li');
		expect(await entries.count()).toBeGreaterThan(2);
		const rows = await entries.evaluateAll((all) => all.map((li) => li.getBoundingClientRect().y));
		expect(new Set(rows).size).toBe(1);
		expect(await coveredOf(page, '.stage .legend li')).toEqual([]);
		expect((await at('.stage .legend')).bottom).toBeLessThan((await at('.standfirst')).top);
		expect((await at('.standfirst')).bottom).toBeLessThan((await at('.title-card .legend p')).top);
		const marks = await page
			.locator('.stage .fit :is(.mark, .arrowhead)')
			.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().bottom));
		expect((await at('.stage .map-buttons')).top).toBeGreaterThan(Math.max(...marks));
	}
});

for (const { id } of [EMPHASISED.step, MIDDLE, MOVING])
	test(`beside the words of ${id} a place tells on its map: over no words, and not over itself`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await openLive(page, `./#${id}`);
		await liveMap(page);
		const words = known((await page.locator(`#${id} .card`).boundingBox()) ?? undefined);
		// What can be pressed: to whatever else has the focus the map moves.
		const names = await page.locator('.stage .target').evaluateAll(
			(all, left) =>
				all
					.filter((one) => {
						const { x, y, right, bottom } = one.getBoundingClientRect();
						return x > left && y > 0 && right < innerWidth && bottom < innerHeight;
					})
					.map((one) => one.getAttribute('aria-label') ?? ''),
			words.x + words.width
		);
		expect(names.length).toBeGreaterThan(1);
		for (const name of names) {
			const target = page.locator(`.stage .target[aria-label="${name}"]`);
			await target.dispatchEvent('click');
			const sheet = page.getByRole('dialog', { name, exact: true });
			await expect(sheet).toBeFocused();
			const card = known((await sheet.boundingBox()) ?? undefined);
			const place = known((await target.boundingBox()) ?? undefined);
			expect(card.x, name).toBeGreaterThan(words.x + words.width);
			const [x, y] = [place.x + place.width / 2 - card.x, place.y + place.height / 2 - card.y];
			expect(x > 0 && x < card.width && y > 0 && y < card.height, name).toBe(false);
			await page.keyboard.press('Escape');
			await expect(sheet).toBeHidden();
		}
	});

test('on a narrow phone a place tells in a sheet beside it; the map does not move', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`./#${EMPHASISED.step.id}`);
	await liveMap(page);
	const before = await drawnFor(page);
	const marker = page.locator(`.target[aria-label="${EMPHASISED.place.name}"]`);
	const sheet = page.getByRole('dialog', { name: EMPHASISED.place.name });
	await marker.click();
	await expect(sheet).toBeFocused();
	expect(await coveredOf(page, '.place-sheet h3, .place-sheet button')).toEqual([]);
	const [place, edges] = [await marker.boundingBox(), await sheet.boundingBox()];
	expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(edges?.y ?? 0);
	// By its button, by key and by a tap beside it.
	await sheet.getByRole('button').click();
	await expect(marker).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(marker).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(sheet).toBeVisible();
	await page.mouse.click(160, 20);
	await expect(sheet).toBeHidden();
	expect(await drawnFor(page)).toEqual(before);
});
