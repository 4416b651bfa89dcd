// The map's own buttons: nearer, further, and the whole story at once. They glide, and so do the
// keys + and −, since Leaflet's own way is to jump where its zoom animation is off.
import * as L from 'leaflet';
import { fly } from './flight';

/** Zoom levels for one press. */
const STEP = 0.75;
/** Seconds. */
const GLIDE = 0.35;

interface Options {
	/** Whether nothing may glide now. */
	still: () => boolean;
	/** Shows everything that the story is about. */
	showWhole: () => void;
}

/**
 * Adds the buttons and the keys to a map.
 * @returns undoes it
 */
export function addControls(map: L.Map, { still, showWhole }: Options): () => void {
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

	const bar = L.DomUtil.create('div', 'leaflet-bar map-buttons');
	const button = (text: string, label: string, press: () => void): HTMLButtonElement => {
		const element = L.DomUtil.create('button', '', bar);
		element.type = 'button';
		element.textContent = text;
		element.title = label;
		element.setAttribute('aria-label', label);
		element.addEventListener('click', press);
		return element;
	};
	const nearer = button('+', 'Zoom in', () => glide(STEP));
	const further = button('−', 'Zoom out', () => glide(-STEP));
	button('⤢', 'Whole story view', showWhole);
	// Said, not disabled: a button that is disabled under the finger loses the focus.
	const mark = () => {
		const zoom = map.getZoom();
		nearer.setAttribute('aria-disabled', String(zoom > map.getMaxZoom() - 0.01));
		further.setAttribute('aria-disabled', String(zoom < map.getMinZoom() + 0.01));
	};
	map.on('moveend', mark);
	mark();

	L.DomEvent.disableClickPropagation(bar);
	const Buttons = L.Control.extend({ onAdd: () => bar });
	new Buttons({ position: 'topleft' }).addTo(map);

	// Before Leaflet's own handler, which would jump.
	const onKey = (event: KeyboardEvent) => {
		const by = { '+': STEP, '=': STEP, '-': -STEP, '−': -STEP }[event.key];
		if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		event.stopPropagation();
		glide(by);
	};
	const element = map.getContainer();
	element.addEventListener('keydown', onKey, { capture: true });
	return () => element.removeEventListener('keydown', onKey, { capture: true });
}
