// Shortcuts under other keyboards than a US one, by the very events that their keys send.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';

/** Presses a key that writes `key` and lies where a US keyboard has `code`. */
async function press(page: Page, key: string, code: string) {
	const session = await page.context().newCDPSession(page);
	for (const type of ['keyDown', 'keyUp'] as const)
		await session.send('Input.dispatchKeyEvent', { type, key, code, text: '' });
	await session.detach();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const cover = (page: Page) => page.locator('.cover');

test('slides take letters, digits and a clicker under a Russian and a Kazakh keyboard', async ({
	page
}) => {
	await page.goto('./present/');
	await page.locator('.lessons a.main').last().click();
	await expect(page.locator('.present.is-live')).toBeAttached();
	const first = await title(page).innerText();

	await press(page, 'и', 'KeyB');
	await expect(cover(page)).toHaveClass(/black/);
	await press(page, 'ю', 'Period');
	await expect(cover(page)).toHaveCount(0);
	await press(page, 'ц', 'KeyW');
	await expect(cover(page)).toHaveClass(/white/);
	await press(page, 'ц', 'KeyW');
	await expect(cover(page)).toHaveCount(0);

	// The Kazakh row of digits writes letters and signs.
	await press(page, '.', 'Digit7');
	await press(page, 'Enter', 'Enter');
	await expect(cover(page)).toHaveCount(0);
	await expect(page.locator('.slide-controls')).toContainText(/^\D*7\D/);
	await press(page, 'з', 'KeyP');
	await press(page, 'Home', 'Numpad7');
	await expect(title(page)).toHaveText(first);
});

test('a French row of digits is digits', async ({ page }) => {
	await page.goto('./present/');
	await page.locator('.lessons a.main').last().click();
	await expect(page.locator('.present.is-live')).toBeAttached();
	await press(page, '"', 'Digit3');
	await press(page, 'Enter', 'Enter');
	await expect(page.locator('.slide-controls')).toContainText(/^\D*3\D/);
});
