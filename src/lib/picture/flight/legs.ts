// Which grounds a flight needs: one serves until it is outgrown, then the next fades in over it. All
// are known when the flight begins, so that the browser can play it without being asked.
import type { Camera } from '../../map/scene/camera';
import { needsRedraw, type Size } from '../view';

/** A stretch of a flight that is flown over one ground. */
export interface Leg {
	/** The camera that the ground is drawn for. */
	anchor: Camera;
	/** The stop, counted from 0, at which it comes. */
	from: number;
}

/** The last ground comes no sooner than at this part of the way, where the first serves to the end. */
const LATE = 0.6;

/**
 * @param stops the cameras of the flight, at even times
 * @param first what the ground that is seen was drawn for
 * @returns in the order in which they are seen; the last is drawn for the camera that the flight ends at
 */
export function legsOf(stops: readonly Camera[], first: Camera, viewport: Size): Leg[] {
	const end = stops.at(-1) ?? first;
	const legs: Leg[] = [{ anchor: first, from: 0 }];
	let anchor = first;
	const change = (to: Camera, from: number) => {
		anchor = to;
		legs.push({ anchor: to, from });
	};
	stops.forEach((camera, i) => {
		if (!needsRedraw(anchor, camera, viewport)) return;
		const rest = stops.slice(i);
		// The end's own where it serves already; else whichever drawn further on serves from here.
		const serves = [...rest].reverse().find((later) => !needsRedraw(later, camera, viewport));
		if (serves) change(serves, i);
	});
	if (!isSame(anchor, end)) {
		const late = Math.floor(stops.length * LATE);
		const from = stops.findIndex((camera, i) => i >= late && !needsRedraw(end, camera, viewport));
		change(end, Math.max(from, legs.at(-1)?.from ?? 0));
	}
	return legs;
}

/** Whether a ground drawn for one camera is the ground of another. */
export const isSame = (a: Camera, b: Camera): boolean =>
	Math.hypot(a.x - b.x, a.y - b.y) * a.scale < 0.05 && Math.abs(a.scale / b.scale - 1) < 1e-5;
