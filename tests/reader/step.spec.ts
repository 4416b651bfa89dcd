// One step on a page of its own: complete without a script, live with one, and easy to hand on.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { after, MIDDLE, numberOf, pictureLabel, step, steps, story } from '../support/story';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('shows its words and its live map, and leads on', async ({ page }) => {
	await page.goto(`./step/${MIDDLE.id}/`);
	await expect(page).toHaveTitle(`${MIDDLE.title} – ${story.title}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(MIDDLE.title);
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.step-map .picture').last()).toHaveAttribute(
		'aria-label',
		pictureLabel(MIDDLE)
	);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();

	// Every number in the words leads to a source on the page that has this number.
	const unmatched = await page.locator('.cite a').evaluateAll((links) =>
		links
			.map((link) => ({
				link,
				target: document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
			}))
			.filter(
				({ link, target }) =>
					target?.querySelector('.number')?.textContent !== `${link.textContent}.`
			)
			.map(({ link }) => link.textContent)
	);
	expect(unmatched).toEqual([]);

	await page.getByRole('link', { name: /^Next step/ }).click();
	await expect(page).toHaveURL(new RegExp(`step/${after(MIDDLE).id}/$`));
	await page.getByRole('link', { name: /^Previous step/ }).click();
	// Each step has such a link.
	await expect(page).toHaveURL(new RegExp(`step/${MIDDLE.id}/$`));
	await page.getByRole('link', { name: 'Read the whole story from here' }).click();
	await expect(page).toHaveURL(new RegExp(`/#${MIDDLE.id}$`));
});

test('the first and the last step know that they are', async ({ page }) => {
	await page.goto(`./step/${step(1).id}/`);
	await expect(page.getByRole('link', { name: /^Previous step/ })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^Next step/ })).toBeVisible();
	await page.goto(`./step/${step(-1).id}/`);
	await expect(page.getByRole('link', { name: /^Next step/ })).toHaveCount(0);
});

test('the story leads to each step’s own page', async ({ page }) => {
	await page.goto(`./#${MIDDLE.id}`);
	await page.locator(`#${MIDDLE.id}`).getByRole('link', { name: 'Share, cite or save' }).click();
	await expect(page).toHaveURL(new RegExp(`step/${MIDDLE.id}/$`));
});

test('its map can be saved', async ({ page }) => {
	await page.goto(`./step/${MIDDLE.id}/`);
	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: 'PNG' }).click();
	expect((await saved).suggestedFilename()).toBe(`${MIDDLE.id}.png`);
});

test.describe('without a share sheet', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	test('sharing copies the link and says so; references can be copied', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
		});
		await page.goto(`./step/${MIDDLE.id}/#sources`);
		await page.getByRole('button', { name: 'Share' }).click();
		await expect(page.locator('.step-tools').getByRole('status')).toHaveText('Link copied.');
		const link = await copied(page);
		expect(link).toMatch(new RegExp(`^http.*/step/${MIDDLE.id}/$`));

		await page.getByText('Cite this step').click();
		await page.getByRole('button', { name: 'Copy the APA reference' }).click();
		await expect(page.locator('.step-tools').getByRole('status')).toHaveText(
			'Reference copied (APA).'
		);
		expect(await copied(page)).toMatch(/ \(Step \d+ of \d+\)\. .*Retrieved .*, from http/);
		expect(await copied(page)).toContain(
			`${MIDDLE.title} (Step ${numberOf(MIDDLE)} of ${steps.length})`
		);
		await page.getByRole('button', { name: 'Copy the Plain reference' }).click();
		await expect(page.locator('.step-tools').getByRole('status')).toHaveText(
			'Reference copied (Plain).'
		);
		expect(await copied(page)).toContain(link);
	});

	test('a refused clipboard is said, not hidden', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject() });
		});
		await page.goto(`./step/${MIDDLE.id}/`);
		await page.getByRole('button', { name: 'Share' }).click();
		await expect(page.locator('.step-tools').getByRole('status')).toContainText(
			'Copy the address from its bar'
		);
	});
});

test('with a share sheet the link goes there', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset['shared'] = data.url;
				return Promise.resolve();
			}
		});
	});
	await page.goto(`./step/${MIDDLE.id}/`);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.locator('html')).toHaveAttribute(
		'data-shared',
		new RegExp(`/step/${MIDDLE.id}/$`)
	);
	await expect(page.locator('.step-tools').getByRole('status')).toHaveText('');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('words, map, sources, downloads and references are there', async ({ page }) => {
		await page.goto(`./step/${MIDDLE.id}/`);
		await expect(page.getByRole('img').first()).toBeVisible();
		await expect(page.locator('article p').nth(2)).not.toBeEmpty();
		await expect(page.locator('.step-sources li').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'SVG' })).toHaveAttribute(
			'href',
			new RegExp(`maps/${MIDDLE.id}\\.svg$`)
		);
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.getByText('Cite this step').click();
		await expect(page.locator('.reference').first()).toContainText(MIDDLE.title);
		const list = page.getByRole('link', { name: 'RIS' });
		const answer = await page.request.get(
			await list.evaluate((link: HTMLAnchorElement) => link.href)
		);
		expect(await answer.text()).toContain(`TI  - ${MIDDLE.title}\r\n`);
		// Programs for reference lists know the page by these.
		await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute(
			'content',
			MIDDLE.title
		);
	});
});
