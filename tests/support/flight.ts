// How browser tests look at flights, which the browser plays by itself.
import type { Page } from 'playwright/test';

/** Where a mark lies in the viewport, CSS px. */
export interface Spot {
	id: string;
	x: number;
	y: number;
}

/** What the stage shows at one moment of a flight. */
export interface Moment {
	marks: Spot[];
	/** The grounds that are seen, the uppermost last: where they lie, and what of the plane they show. */
	grounds: { left: number; top: number; right: number; bottom: number; viewBox: string }[];
	/** Where the picture itself lies. */
	picture: { left: number; top: number; right: number; bottom: number };
}

/**
 * Keeps every flight of a page that is opened next.
 * @returns tells them: how many km the ground that was seen at first is wide at each of its stops
 */
export async function watchFlights(page: Page): Promise<() => Promise<number[][]>> {
	await page.addInitScript(() => {
		const flown: { transforms: string[]; width: number }[] = [];
		Object.assign(window, { flown });
		const { animate } = Element.prototype;
		Element.prototype.animate = function (keyframes, options) {
			const { transform } = (keyframes ?? {}) as { transform?: string[] };
			const begins = this.matches('.ground.live');
			if (transform && begins)
				flown.push({
					transforms: transform,
					width: (this as SVGSVGElement).viewBox.baseVal.width
				});
			return animate.call(this, keyframes, options);
		};
	});
	return () =>
		page.evaluate(() =>
			(window as unknown as { flown: { transforms: string[]; width: number }[] }).flown.map(
				({ transforms, width }) =>
					transforms.map((transform) => width / Number(/scale\(([\d.]+)\)/.exec(transform)?.[1]))
			)
		);
}

/**
 * Presses a key, takes the flight that it begins to 200 ms after its start and lets it go on from there, so
 * many times as fast (0: it stands): in the page itself, since a flight is over before a busy machine has
 * asked twice.
 * @returns whether there is a flight
 */
export function slowFlight(page: Page, key: string, rate: number): Promise<boolean> {
	return page.evaluate(
		async ({ key, rate }) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const playing = () =>
				[...document.querySelectorAll('.stage .ground')].flatMap((one) => one.getAnimations());
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			// It begins some frames after the step, however long each of them takes.
			for (let still = 0; still < 30 && playing().length === 0;) {
				await frame();
				still = document.querySelector('.stage-map.behind') ? 0 : still + 1;
			}
			const flies = playing().length > 0;
			for (const layer of document.querySelectorAll('.stage :is(.spot, .ground)'))
				for (const animation of layer.getAnimations()) {
					animation.playbackRate = rate;
					animation.currentTime = 200;
				}
			return flies;
		},
		{ key, rate }
	);
}

/**
 * Presses a key, waits until all that the flight needs is drawn, holds it at so many moments and tells what
 * is seen.
 * @returns nothing where there is no flight
 */
export async function holdFlight(page: Page, key: string, moments: number): Promise<Moment[]> {
	// Slowly, so that it is still under way on a busy machine; what comes later goes by the same clock.
	if (!(await slowFlight(page, key, 0.1))) return [];
	return page.evaluate(async (count) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const grounds = () => [
			...document.querySelectorAll<SVGSVGElement>('.grounds > .ground:not(.spare)')
		];
		const picture = document.querySelector('.stage .picture');
		if (!picture) return [];
		// Each ground comes in a frame of its own.
		for (let same = 0; same < 6;) {
			const seen = grounds().length;
			await frame();
			same = grounds().length === seen ? same + 1 : 0;
		}
		const flying = [...picture.querySelectorAll('.spot, .ground')].flatMap((one) =>
			one.getAnimations()
		);
		const duration = Number(flying[0]?.effect?.getTiming().duration ?? 0);
		if (flying.length === 0) return [];
		const seen = Array.from({ length: count }, (_, k) => {
			for (const animation of flying) {
				animation.pause();
				animation.currentTime = (duration * (k + 0.5)) / count;
			}
			const opaque = grounds()
				.filter((one) => getComputedStyle(one).opacity === '1')
				.sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex));
			const box = picture.getBoundingClientRect();
			return {
				marks: [...picture.querySelectorAll('.marks.live > [data-at]')].map((mark) => {
					const at = mark.getBoundingClientRect();
					return { id: mark.getAttribute('data-at') ?? '', x: at.left, y: at.top };
				}),
				grounds: opaque.map((ground) => {
					const { left, top, right, bottom } = ground.getBoundingClientRect();
					return { left, top, right, bottom, viewBox: ground.getAttribute('viewBox') ?? '' };
				}),
				picture: { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
			};
		});
		// It lands when it has been played.
		for (const animation of flying) animation.finish();
		return seen;
	}, moments);
}
