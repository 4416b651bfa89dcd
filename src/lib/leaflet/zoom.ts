// Nearer and further, by a press of a button or of the keys + and −: gliding, since Leaflet's own way
// is to jump where its zoom animation is off.
import type { Map as LeafletMap } from 'leaflet';
import type { Camera } from '../map/scene/camera';
import { pressedKey } from '../site/input/pressed-key';
import { toZoom } from './plane';

/** Zoom levels for one press. */
const STEP = 0.75;
/** Seconds. */
const GLIDE = 0.35;
const BY_KEY: Record<string, number> = { '+': STEP, '=': STEP, '-': -STEP, '−': -STEP };

export interface Zoom {
	/** Goes nearer by one press, or further. */
	press(direction: 1 | -1): void;
	/** The map rests: presses before it count no more. */
	rest(): void;
	stop(): void;
}

/**
 * Makes a map glide, and gives it the keys.
 * @param camera where the map is, also in a flight
 */
export function addZoom(
	map: LeafletMap,
	camera: () => Camera,
	go: (to: Camera, allowed: boolean, seconds: number) => void
): Zoom {
	/** Where the last press leads: presses in a row add up, wherever the glide has come to. */
	let goal: number | undefined;
	const glide = (by: number) => {
		const from = camera();
		const zoom = Math.max(
			map.getMinZoom(),
			Math.min(map.getMaxZoom(), (goal ?? toZoom(from.scale)) + by)
		);
		if (Math.abs(zoom - toZoom(from.scale)) < 0.01) return;
		goal = zoom;
		go({ ...from, scale: 2 ** zoom }, true, GLIDE);
	};

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
		rest: () => (goal = undefined),
		stop: () => element.removeEventListener('keydown', onKey, { capture: true })
	};
}
