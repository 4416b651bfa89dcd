// Names on the map in a hand: whoever presses one means its place.
import { expect, test } from '../support/guards';
import { liveMap } from '../support/stage';
import { stepWith, story } from '../support/story';

test('a press on a place’s name tells of the place', async ({ page }) => {
	const { id } = stepWith('nearly all places', ({ map }) => map.builds.length > 8);
	await page.goto(`./#${id}`);
	await liveMap(page);
	const places = story.places.filter(({ events }) => events.length > 0);
	await expect(page.locator('.target-place').nth(places.length - 1)).toBeAttached();
	// Also where another's button lies over a name's middle.
	const names = await page.locator('.stage .names .name-city').evaluateAll((all) =>
		all.flatMap((name) => {
			const { x, y, width, height } = name.getBoundingClientRect();
			const at = { x: x + width / 2, y: y + height / 2 };
			const isMap = document.elementFromPoint(at.x, at.y)?.closest('.leaflet-container');
			return isMap ? { at, text: name.textContent ?? '' } : [];
		})
	);
	expect(names.length).toBeGreaterThan(2);
	for (const { at, text } of names) {
		await page.mouse.click(at.x, at.y);
		const card = page.getByRole('dialog', { name: text, exact: true });
		await expect(card).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
	}
});
