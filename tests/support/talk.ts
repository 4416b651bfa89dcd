// The slides, as their tests open them and press their keys.
import type { Page } from 'playwright/test';
import { deckOf } from '../../src/lib/story/index/deck';
import { expect } from './guards';
import { stepWith, story } from './story';

export const title = (page: Page) => page.getByRole('heading', { level: 1 });

export const slide = (page: Page) =>
	page.getByRole('group', { name: /./ }).and(page.locator('.slide'));

/** Marks of what happened. */
export const lit = (page: Page) => page.locator('.stage-map .marks .mark[class*=mark-]');

/** The first of the steps whose parts are revealed one by one. */
export const PARTED = stepWith('parts', ({ map }) => map.builds.length > 0);

/** What each part of a step reveals, by name. */
export const partsOf = ({ id }: { id: string }) =>
	deckOf(story).slides.find((slide) => slide.id === id)?.parts ?? [];

/** The slides take keys, and their map takes hands: it comes a task after its picture. */
export async function open(page: Page, path: string) {
	await page.goto(path);
	await expect(page.locator('.present.is-live')).toBeAttached();
	await expect(page.locator('.ground.live')).toBeAttached();
	await expect(page.locator('.leaflet-container')).toBeAttached();
}

/** From now on time passes only where the test says so, however slow the machine is. */
export const stopClock = (page: Page) => page.clock.pauseAt(Date.now() + 3_600_000);

/** Presses keys one after another. */
export async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** What ends an address where a whole step is shown, or so many of its parts. */
export const at = ({ id }: { id: string }, part?: number) =>
	new RegExp(`/${id}/${part === undefined ? '' : `#part-${part}`}$`);
