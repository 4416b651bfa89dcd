// How the scroll story lies on the page: nothing shifts, the map ends with the story, and the foot is free.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { currentStep as current, liveMap, scrollTo } from '../support/stage';
import { MIDDLE, step, story } from '../support/story';

/** Every shift of the page from its beginning: how much, and what. */
async function watchShifts(page: Page): Promise<string[]> {
	const shifts: string[] = [];
	await page.exposeFunction('tellShift', (shift: string) => shifts.push(shift));
	await page.addInitScript(() => {
		const { tellShift } = window as unknown as { tellShift: (shift: string) => void };
		interface Source {
			node: Node | null;
			previousRect: DOMRectReadOnly;
			currentRect: DOMRectReadOnly;
		}
		const named = ({ node, previousRect, currentRect }: Source) =>
			`${(node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80)} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
					sources: Source[];
				};
				if (!hadRecentInput) tellShift(`${value} at ${scrollY} ${sources.map(named).join(', ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return shifts;
}

/** Together less than can be seen. */
const expectNone = (shifts: readonly string[]) =>
	expect(
		shifts.reduce((all, shift) => all + parseFloat(shift), 0),
		shifts.join('\n')
	).toBeLessThan(0.001);

test('nothing shifts from the first paint to the last step', async ({ page }) => {
	const shifts = await watchShifts(page);
	await page.goto('./');
	await liveMap(page);
	const ids = await page.locator('section.step').evaluateAll((all) => all.map((s) => s.id));
	for (const id of ids) {
		await scrollTo(page, id);
		await expect(current(page)).toHaveAttribute('href', `#${id}`);
		await liveMap(page);
	}
	expectNone(shifts);
});

for (const at of ['./', `./present/${step(1).id}/`, './sources/'])
	test(`on a first visit the story’s mark gets its face however late, and nothing shifts: ${at}`, async ({
		page
	}) => {
		// A phone's slides have no room for it.
		if (at.includes('present')) await page.setViewportSize({ width: 1280, height: 720 });
		const shifts = await watchShifts(page);
		const held = new EventTarget();
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => held.addEventListener('sent', resolve));
			await route.continue();
		});
		await page.goto(at, { waitUntil: 'commit' });
		const mark = page.locator('.lockup:visible').first();
		const widths = () =>
			mark.evaluate((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return [...range.getClientRects()].map(({ width }) => width).join();
			});
		await expect(mark).toBeVisible();
		const before = await widths();
		held.dispatchEvent(new Event('sent'));
		await expect.poll(widths).not.toBe(before);
		expectNone(shifts);
	});

test('words far below are laid out before they are reached', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	const cards = page.locator('section.step ~ section.step .card');
	await expect
		.poll(() =>
			cards.evaluateAll((all) =>
				all.every((c) => getComputedStyle(c).contentVisibility === 'visible')
			)
		)
		.toBe(true);
});

/** Nothing lies over the words below the story, wherever they stand in the window. */
async function footIsFree(page: Page) {
	const heading = page.getByRole('heading', { name: 'Sources', exact: true });
	await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	for (const by of [0, -120, -240]) {
		await page.evaluate((y) => scrollBy(0, y), by);
		await expect(heading).toBeInViewport();
		const covering = await heading.evaluate((element) => {
			const { left, top, height } = element.getBoundingClientRect();
			const at = document.elementFromPoint(left + 4, top + height / 2);
			return at === element ? '' : `${at?.tagName} ${at?.getAttribute('class')}`;
		});
		expect(covering).toBe('');
	}
}

test('whoever leaps to the foot sees the map of the last step at its end', async ({ page }) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	await page.getByRole('link', { name: 'More of this story' }).evaluate((link) => {
		(link as HTMLAnchorElement).click();
	});
	await expect(current(page)).toHaveAttribute('href', `#${step(-1).id}`);
	await expect(page).toHaveURL(/#further$/);
	await scrollTo(page, MIDDLE.id);
	await expect(current(page)).toHaveAttribute('href', `#${MIDDLE.id}`);
});

test('the map ends with the story: it covers nothing of what comes below', async ({ page }) => {
	await page.goto('./');
	await liveMap(page);
	// All steps have their sizes, so that only what lies over the foot is looked at here.
	await expect(page.locator('.card:not(.laid)')).toHaveCount(0);
	await footIsFree(page);
});

test('the list of sources unfolds part by part: for a note, an address, the eye, a search', async ({
	page
}) => {
	const listed = page.locator('.site-footer .sources > li');
	const last = story.sources.findLast(({ id }) =>
		story.steps
			.at(-1)
			?.paragraphs.flat()
			.some(({ sources }) => sources.includes(id))
	);
	await page.goto('./');
	await liveMap(page);
	await expect(listed).toHaveCount(0);
	await page.locator('.card .cite a').first().click();
	await expect(page.locator('#note-box a').last()).toHaveAttribute('href', /^http/);
	expect(await listed.count()).toBeLessThan(20);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+F');
	const all = await listed.count();
	expect(all).toBeGreaterThan(50);
	await page.goto('about:blank');
	await page.goto(`./#source-${last?.id}`);
	await expect(page.locator('.sources li:target')).toBeInViewport();
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(listed.last().locator('.number')).toHaveText(`${all}.`);
});

test('sources unfold before they are seen, about as high as the room that is kept for them', async ({
	page
}) => {
	await page.goto('./');
	await liveMap(page);
	await expect(page.locator('.card:not(.laid)')).toHaveCount(0);
	const parts = page.locator('.site-footer .folded');
	const heights = () =>
		parts.evaluateAll((all: HTMLElement[]) => all.map(({ offsetHeight }) => offsetHeight));
	const kept = await heights();
	for (const [i, room] of kept.slice(0, -1).entries()) {
		const part = parts.nth(i);
		// Its beginning is half a screen below the window.
		await part.evaluate((p) => scrollBy(0, p.getBoundingClientRect().top - 1.5 * innerHeight));
		await expect(part.locator('li').first()).toBeAttached();
		await expect(part).not.toBeInViewport();
		await part.evaluate((p) => scrollBy(0, p.getBoundingClientRect().top));
		await expect.poll(async () => (await heights())[i]).not.toBe(room);
		const high = ((await heights())[i] ?? 0) / room;
		expect(high).toBeGreaterThan(0.7);
		expect(high).toBeLessThan(1.4);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the last map ends with the story', ({ page }) =>
		page.goto('./').then(() => footIsFree(page)));
});
