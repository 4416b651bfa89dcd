// How browser tests look at the live stage.
import { expect } from './guards';
import type { Page } from 'playwright/test';

/** Opens a page and waits until its script answers: SvelteKit's announcer comes with it. */
export async function openLive(page: Page, at: string) {
	await page.goto(at);
	await expect(page.locator('html[data-awake], #svelte-announcer').first()).toBeAttached();
}

/** The live map has arrived and rests, at the step that is read: it follows that by some frames. */
export async function liveMap(page: Page) {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
	);
	// Nothing of one that is still coming can be reached.
	await expect(page.locator('.stage-map:is(.behind, .coming)')).toHaveCount(0);
	await expect(page.locator('.leaflet-container')).toBeAttached();
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.picture.flying')).toHaveCount(0);
}

/** A frame has come since, and whoever watches what is in sight has heard of it before this. */
export const aFrame = (page: Page) =>
	page.evaluate(
		() => new Promise<void>((seen) => new IntersectionObserver(() => seen()).observe(document.body))
	);

/** The rectangle of the plane that the ground is drawn for: x, y, width, height in km. */
export async function drawnFor(page: Page): Promise<number[]> {
	const box = await page.locator('.stage .ground.live').getAttribute('viewBox');
	return (box ?? '').split(' ').map((n) => Math.round(Number(n)));
}

/** The timeline's link of the step that is read. */
export const currentStep = (page: Page) => page.locator('.timeline li a[aria-current="step"]');

/** What the stage shows: its description, its names and where the camera looks. */
export const shown = (page: Page) =>
	page.locator('.stage').evaluate((stage) => ({
		label: stage.querySelector('.picture')?.getAttribute('aria-label'),
		names: [...stage.querySelectorAll('.name')].map((name) => name.textContent).sort(),
		ground: stage
			.querySelector('.ground.live')
			?.getAttribute('viewBox')
			?.split(' ')
			.map((n) => Math.round(Number(n)))
	}));

/** Scrolls to a step as a reader's leap would. */
export async function scrollTo(page: Page, id: string) {
	await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
}
