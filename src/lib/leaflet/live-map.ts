// Leaflet as camera and controls: a real map with nothing drawn in it, lying transparent over the
// picture. It drags, pinches and takes keys; every such move is reported as a camera. Flights are the
// picture's own.
import * as m from '$messages';
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Sizes } from '../map/labels/style/label-style';
import type { Camera, Ends, MapButton } from '../map/scene/camera';
import type { Scene } from '../map/scene/scene';
import { addButtons } from './buttons';
import { cooperate, watchHands } from './gestures';
import './live-map.css';
import { mapTargets } from './map-targets';
import { toCamera, toLatLng, toZoom } from './plane';
import { addZoom } from './zoom';

/** Seconds; long enough to be followed, short enough to have landed before the next step is asked for. */
const FLIGHT_SECONDS = 1;

/** Flies the picture's layers. */
export interface Pilot {
	/** Begins a flight from wherever the layers are. */
	fly(to: Camera, seconds: number, onLand: () => void): void;
	/** Where a flight is now; nothing when none is under way. */
	readonly position: Camera | undefined;
}

interface Options {
	camera: Camera;
	/** How far a hand may zoom out and in, CSS px per km. */
	scales: { least: number; most: number };
	/** Whether the map may not fly now. */
	still: () => boolean;
	/** The page has nothing to scroll: a plain wheel zooms. */
	alone: boolean;
	/** What flies: Leaflet hears of a flight when it lands, or when a hand ends it. */
	pilot: Pilot;
	/** Called with every move that is not a flight's. */
	onMove: (camera: Camera) => void;
	/** Called when the map rests. `byHand`: the reader moved it, not the story. */
	onRest: (camera: Camera, byHand: boolean, ends: Ends) => void;
	/** Where everything that the story is about can be seen. */
	whole: () => Camera;
	/** What is told of a place or a state. */
	popup: (id: string) => Promise<HTMLElement>;
}

export interface LiveMap {
	/** Goes to a camera from wherever the map is; a flight under way is ended first. */
	goTo(camera: Camera, fly: boolean): void;
	press(button: MapButton): void;
	/**
	 * What of a scene can be asked about, in the size and at the scale of its names, and whether a mouse that
	 * rests on it is told its name.
	 */
	setTargets(scene: Scene, how: { sizes: Sizes; unit: number; hinted: boolean }): void;
	/** Tells the map that its element has a new size. */
	resized(): void;
	destroy(): void;
}

/** Makes a map in an element. The element is empty and positioned over the picture. */
export function createLiveMap(element: HTMLElement, options: Options): LiveMap {
	const map = L.map(element, {
		crs: L.CRS.Simple,
		center: toLatLng(options.camera),
		zoom: toZoom(options.camera.scale),
		minZoom: toZoom(options.scales.least),
		maxZoom: toZoom(options.scales.most),
		zoomSnap: 0,
		zoomDelta: 0.75,
		// Leaflet's own zoom animation moves its panes by CSS and tells nobody where they are.
		zoomAnimation: false,
		markerZoomAnimation: false,
		fadeAnimation: false,
		inertia: !options.still(),
		attributionControl: false,
		scrollWheelZoom: false,
		boxZoom: false,
		zoomControl: false
	});
	element.setAttribute('role', 'group');
	element.setAttribute('aria-label', m.leaflet_map());
	const stopCooperating = cooperate(map, element, options.alone);
	let told = options.camera;
	let isTold = false;
	/** Puts Leaflet where the picture is: no move of its own. */
	const follow = (camera: Camera) => {
		isTold = true;
		map.setView(toLatLng(camera), toZoom(camera.scale), { animate: false });
		isTold = false;
	};
	const rest = (camera: Camera) => {
		const byHand = !isSame(camera, told);
		// Leaflet rests on whole pixels; the story's own camera is exact.
		options.onRest(byHand ? camera : told, byHand, ends());
	};
	const camera = () => toCamera(map.getCenter(), map.getZoom());
	const go = (to: Camera, allowed: boolean, seconds = FLIGHT_SECONDS) => {
		// Where the story goes on at the same place there is nothing to fly.
		if (!allowed || options.still() || isSame(to, options.pilot.position ?? camera())) {
			follow(to);
			zoom.rest();
			return rest(to);
		}
		options.pilot.fly(to, seconds, () => {
			follow(to);
			zoom.rest();
			rest(to);
		});
	};
	const zoom = addZoom(map, () => options.pilot.position ?? camera(), go);
	const ends = (): Ends => ({
		nearer: map.getZoom() > map.getMaxZoom() - 0.01,
		further: map.getZoom() < map.getMinZoom() + 0.01
	});
	const buttons = addButtons(map, options.popup);
	const stopWatching = watchHands(element, options.alone, () => {
		const { position } = options.pilot;
		if (!position) return;
		follow(position);
		zoom.rest();
		rest(position);
	});

	map.on('move', () => isTold || options.onMove(camera()));
	map.on('moveend', () => {
		if (isTold) return;
		zoom.rest();
		rest(camera());
	});

	return {
		goTo(target, allowed) {
			told = target;
			zoom.rest();
			// A small embed frames a step from further away than a hand may go. The limit never passes
			// where the map is: Leaflet would jump there at once.
			map.setMinZoom(Math.min(toZoom(options.scales.least), toZoom(target.scale), map.getZoom()));
			buttons.close();
			go(target, allowed);
		},
		press(button) {
			if (button === 'whole') go(options.whole(), true);
			else zoom.press(button === 'nearer' ? 1 : -1);
		},
		setTargets: (scene, { sizes, unit, hinted }) =>
			void buttons.set(mapTargets(scene, sizes, unit), hinted),
		resized() {
			map.invalidateSize({ animate: false, pan: false });
		},
		destroy() {
			stopCooperating();
			stopWatching();
			zoom.stop();
			map.remove();
		}
	};
}

/** Whether two cameras show the same, to a pixel or two. */
function isSame(a: Camera, b: Camera): boolean {
	const pixels = Math.hypot(a.x - b.x, a.y - b.y) * b.scale;
	return pixels < 2 && Math.abs(Math.log(a.scale / b.scale)) < 0.005;
}

/**
 * Asks again for style sheets that did not come: Vite asks for each once, so that a second try to load
 * this module goes without the one that failed.
 * @throws when one still does not
 */
export async function styled(): Promise<void> {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
	const failed = [...links].filter(({ sheet, disabled }) => !sheet && !disabled);
	await Promise.all(
		failed.map(
			(link) =>
				new Promise((resolve, reject) => {
					const again = link.cloneNode() as HTMLLinkElement;
					again.onload = resolve;
					again.onerror = () => reject(new Error(`${link.href} did not come`));
					link.replaceWith(again);
				})
		)
	);
}
