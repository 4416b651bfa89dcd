// Nearer and further, by a press of a button or of the keys + and −: gliding, since Leaflet's own way
// is to jump where its zoom animation is off.
import type { Map as LeafletMap } from 'leaflet';
import { pressedKey } from '../site/pressed-key';
import { fly } from './flight';

/** Zoom levels for one press. */
const STEP = 0.75;
/** Seconds. */
const GLIDE = 0.35;
const BY_KEY: Record<string, number> = { '+': STEP, '=': STEP, '-': -STEP, '−': -STEP };

export interface Zoom {
	/** Goes nearer by one press, or further. */
	press(direction: 1 | -1): void;
	stop(): void;
}

/**
 * Makes a map glide, and gives it the keys.
 * @param still whether nothing may glide now
 */
export function addZoom(map: LeafletMap, still: () => boolean): Zoom {
	/** Where the last press leads: presses in a row add up, wherever the glide has come to. */
	let goal: number | undefined;
	const glide = (by: number) => {
		const zoom = Math.max(
			map.getMinZoom(),
			Math.min(map.getMaxZoom(), (goal ?? map.getZoom()) + by)
		);
		if (Math.abs(zoom - map.getZoom()) < 0.01) return;
		if (still()) map.setView(map.getCenter(), zoom, { animate: false });
		else {
			fly(map, map.getCenter(), zoom, GLIDE);
			goal = zoom;
		}
	};
	map.on('moveend', () => (goal = undefined));

	// Before Leaflet's own handler, which would jump.
	const onKey = (event: KeyboardEvent) => {
		// French keyboards have the minus among the digits: what is printed counts first.
		const by = BY_KEY[event.key] ?? BY_KEY[pressedKey(event)];
		if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		event.stopPropagation();
		glide(by);
	};
	const element = map.getContainer();
	element.addEventListener('keydown', onKey, { capture: true });
	return {
		press: (direction) => glide(direction * STEP),
		stop: () => element.removeEventListener('keydown', onKey, { capture: true })
	};
}
