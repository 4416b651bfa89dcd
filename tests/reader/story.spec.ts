// The scroll story as its readers meet it.
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { aFrame, currentStep as current, liveMap, scrollTo, shown } from '../support/stage';
import { after, EMPHASISED, MIDDLE, MOVING, step, steps, story } from '../support/story';

test('opens on the cover with its map', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
	await liveMap(page);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
	// The fine shapes take the places of the coarse ones, and only here.
	await expect(page.locator('.stage .live > use.border')).toHaveAttribute('href', '#fine-borders');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.still use.border').first()).toHaveAttribute('href', '#geo-borders');
});

test('scrolling plays the steps, and the address follows', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const [first, second] = [step(1).id, step(2).id];
	await scrollTo(page, second);
	await expect(current(page)).toHaveAttribute('href', `#${second}`);
	await expect(page).toHaveURL(new RegExp(`#${second}$`));
	await scrollTo(page, first);
	await expect(current(page)).toHaveAttribute('href', `#${first}`);
});

test('walking, jumping and reloading end in the same map', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const walk = [2, 3, 4, 5, 6].map((number) => step(number).id);
	for (const id of walk) await scrollTo(page, id);
	const end = walk.at(-1);
	await expect(current(page)).toHaveAttribute('href', `#${end}`);
	await liveMap(page);
	await expect(page).toHaveURL(new RegExp(`#${end}$`));
	const walked = await shown(page);
	await page.reload();
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(walked);
	await page.goto(`./#${step(-2).id}`);
	await page.goto(`./#${end}`);
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(walked);
});

test('fast scrolling there and back leaves no stale map', async ({ page }) => {
	const home = step(3).id;
	await page.goto(`./#${home}`);
	await liveMap(page);
	const before = await shown(page);
	for (const number of [-1, 1, -2, 2, -1, 3]) await scrollTo(page, step(number).id);
	// It was the step before, too.
	await aFrame(page);
	await expect(current(page)).toHaveAttribute('href', `#${home}`);
	await liveMap(page);
	await expect.poll(() => shown(page)).toEqual(before);
});

test('a link to a step opens there; Back leaves in one press', async ({ page }) => {
	await page.goto('./404.html');
	await page.goto(`./#${MIDDLE.id}`);
	await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	await liveMap(page);
	await page.getByRole('link', { name: 'Next step' }).click();
	await page.getByRole('link', { name: 'Next step' }).click();
	const { id } = after(MIDDLE, 2);
	await expect(current(page)).toHaveAttribute('href', `#${id}`);
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await page.goBack();
	await expect(page).toHaveURL(/404\.html$/);
});

test('the keyboard steps and asks a place', async ({ page }) => {
	const { place, step: here } = EMPHASISED;
	await page.goto(`./#${here.id}`);
	await liveMap(page);
	await page.keyboard.press('ArrowRight');
	await expect(current(page)).toHaveAttribute('href', `#${after(here).id}`);
	await page.keyboard.press('ArrowLeft');
	await expect(current(page)).toHaveAttribute('href', `#${here.id}`);
	await liveMap(page);
	await page.getByRole('button', { name: place.name }).focus();
	await page.keyboard.press('Enter');
	const popup = page.locator('.place-popup');
	await expect(popup).toContainText(place.otherName);
	await expect(popup.locator('.from').first()).toBeVisible();
});

test('turning the screen keeps the step, also before the page’s script is there', async ({
	page
}) => {
	const { id } = step(-4);
	const turned = new EventTarget();
	await page.route('**/_app/live-*.js*', async (route) => {
		await new Promise((resolve) => turned.addEventListener('turned', resolve));
		await route.continue();
	});
	await page.goto(`./#${id}`);
	await page.setViewportSize({ width: 820, height: 1100 });
	await aFrame(page);
	turned.dispatchEvent(new Event('turned'));
	await liveMap(page);
	await expect(current(page)).toHaveAttribute('href', `#${id}`);
	const read = page.locator(`#${id} .card`);
	for (const size of [
		{ width: 820, height: 420 },
		{ width: 420, height: 820 },
		{ width: 1000, height: 600 },
		{ width: 1000, height: 1100 }
	]) {
		await page.setViewportSize(size);
		await aFrame(page);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await expect(read).toBeInViewport();
	}
});

test('axe finds nothing', async ({ page }) => {
	await page.goto(`./#${MOVING.id}`);
	await liveMap(page);
	expect(await axeFinds(page)).toEqual([]);
});

test.describe('a mistyped address', () => {
	// The browser itself reports the missing page.
	test.use({ allowFailures: [/status of 404/] });
	test('leads back into the story from any depth, and looks like it', async ({ page }) => {
		const asked: { file: string; status: number }[] = [];
		page.on('response', (response) => {
			const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
			asked.push({ file, status: response.status() });
		});
		await page.goto('./no/such/page/', { waitUntil: 'networkidle' });
		expect(asked.filter(({ status }) => status === 404)).toHaveLength(1);
		expect(asked.some(({ file }) => file.endsWith('.woff2'))).toBe(true);
		await page.getByRole('link', { name: MIDDLE.title }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
		await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
	});
});

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('cuts instead of flying', async ({ page }) => {
		await page.goto('./');
		await liveMap(page);
		await page.evaluate(() => {
			const picture = document.querySelector('.stage .picture');
			const seen = new MutationObserver(() => {
				if (picture?.classList.contains('flying')) document.title = 'it flew';
			});
			if (picture) seen.observe(picture, { attributes: true });
		});
		const { id } = step(2);
		await scrollTo(page, id);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await liveMap(page);
		expect(await page.title()).not.toBe('it flew');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every step has its words and its map in place', async ({ page }) => {
		await page.goto('./');
		const sections = page.locator('section.step');
		await expect(sections).toHaveCount(steps.length);
		for (const section of await sections.all()) {
			await expect(section.locator('.card p').nth(1)).not.toBeEmpty();
			await expect(section.getByRole('img')).toBeVisible();
		}
		await expect(page.locator('.sources li').first()).not.toBeEmpty();
	});
});
