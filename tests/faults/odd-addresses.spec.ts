// Addresses that nobody wrote on purpose open the page that they name.
import { expect, test } from '../support/guards';
import { reading, ROUTES } from '../support/reading';
import { MIDDLE } from '../support/story';

const ODD_HASHES = [
	'%',
	'%E0%A4%A',
	'%00',
	'__proto__',
	'constructor',
	'words',
	'part-9999999999',
	'part--1',
	`${MIDDLE.id}?x=1`,
	'<img src=x onerror=alert(1)>',
	'"]}<script>',
	'a'.repeat(5000),
	// Leads away from the steps, and what comes after it names no place.
	'sources'
];

const ODD_QUERIES = [
	'%',
	'&&==&',
	'__proto__[x]=1',
	'x=%ff%fe',
	'y='.repeat(2000),
	`step=${MIDDLE.id}`
];

test('odd addresses open the page that they name, followed or loaded', async ({ page }) => {
	for (const [at] of ROUTES) {
		const path = at.replace(/#.*/, '');
		const isWhole = async (name: string) => {
			await expect(page.getByRole('heading').first(), name).toBeVisible();
			// Below the story the sources stand without a map.
			const below = page.locator('.site-footer #sources:target');
			if ((await below.count()) > 0) await expect(below, name).toBeInViewport();
			else
				await expect
					.poll(async () => (await reading(page, 'body')).picture, name)
					.toMatch(/^Map of /);
			await expect(page.locator('img, [onerror]'), name).toHaveCount(0);
		};
		for (const query of ODD_QUERIES) {
			await page.goto(`${path}?${query}#${ODD_HASHES[query.length % ODD_HASHES.length]}`);
			await isWhole(`${path}?${query}`);
		}
		for (const hash of ODD_HASHES) {
			await page.evaluate((to) => (location.hash = to), hash);
			await isWhole(`${path}#${hash}`);
		}
	}
});
