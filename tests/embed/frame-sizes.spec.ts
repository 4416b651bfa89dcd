// The embed's page in frames of any size: everything is to be seen, and its live map shows what its picture shows.
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { MIDDLE, MOVING, numberOf, pictureLabel, step } from '../support/story';
import { SECOND, title } from '../support/embed';

test('the smallest frame’s live map shows what its picture shows, and leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 240, height: 320 });
	await page.goto(`./embed/${step(numberOf(MOVING) - 1).id}/`);
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(page.locator('.leaflet-container')).toBeAttached();
	const back = page.getByRole('button', { name: 'Back to the story' });
	const key = page.locator('.leaflet-container');
	// The map may come before the next step does, and would fly to that under the hand.
	await expect(title(page)).toHaveText(MOVING.title);
	const picture = page.locator('.live-map .picture:not(.flying)');
	await expect(picture).toHaveAttribute('aria-label', pictureLabel(MOVING));
	await expect(picture).toBeVisible();
	await expect(back).toHaveCount(0);
	await key.focus();
	await page.keyboard.press('+');
	await expect(back).toBeInViewport({ ratio: 1 });
	await back.click();
	await expect(back).toHaveCount(0);
});

for (const [width, height] of [
	[240, 320],
	[320, 480],
	[480, 320],
	[640, 360],
	[1280, 720],
	[1600, 1200]
] as const) {
	test(`${width} by ${height}: nothing is cut off`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(`./embed/${MIDDLE.id}/`);
		await expect(page.locator('.embed.runs')).toBeVisible();
		for (const part of [
			title(page),
			page.getByRole('link', { name: 'Next step' }),
			page.getByText('Words and sources'),
			page.getByRole('link', { name: 'Open the full story' })
		])
			await expect(part).toBeInViewport({ ratio: 1 });
		const map = await page.locator('.map').boundingBox();
		expect(map?.height).toBeGreaterThan(height * 0.4);
		expect(map?.width).toBeGreaterThan(width * 0.55);
		const spilled = await page.evaluate(() => {
			const root = document.documentElement;
			const caption = document.querySelector('.caption');
			return [
				root.scrollWidth - root.clientWidth,
				root.scrollHeight - root.clientHeight,
				(caption?.scrollHeight ?? 0) - (caption?.clientHeight ?? 0)
			];
		});
		expect(spilled.every((pixels) => pixels <= 0)).toBe(true);
		// The key lies below what the map frames, and a finger finds every control.
		const [key = 0, kept = 0] = await page
			.locator('.map .picture')
			.evaluate((picture) => [
				picture.querySelector('.legend')?.clientHeight,
				Number.parseFloat(getComputedStyle(picture).paddingBottom)
			]);
		expect(key).toBeLessThanOrEqual(kept);
		for (const control of await page.locator('.bar :is(a, button)').all()) {
			const box = await control.boundingBox();
			if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
		}
		expect(await axeFinds(page)).toEqual([]);
		// The longest words fold where a wider system font stands in for the faces: a shorter step is asked.
		if (width > 1000) await page.goto(SECOND);
		// All words, at once where they fit, and their sources as addresses that can be selected.
		await expect(page.locator('.words')).toHaveJSProperty('open', width > 1000);
		if (width < 1000) await page.getByText('Words and sources').click();
		await page.getByText('Sources', { exact: true }).click();
		await expect(page.locator('.words .sources a').first()).toBeVisible();
		await expect(page.getByText('Words and sources')).toBeInViewport({ ratio: 1 });
	});
}
