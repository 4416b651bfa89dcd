// Places and states as buttons that open a card. Nothing of them is seen: the picture draws the
// marks and the names, and Leaflet's markers lie over these for pointers, keys and screen readers.
import * as L from 'leaflet';
import type { Point } from '../map/plane/geometry';
import { leisure } from '../site/scheduling';
import { toLatLng } from './plane';
import { addPlaceSheet } from './sheet/place-sheet';

/** Something on the map that can be asked about. */
export interface MapTarget extends Point {
	id: string;
	name: string;
	kind: 'place' | 'state';
	/** Where its name stands around its point, CSS px: that can be pressed. */
	box?: { x0: number; y0: number; x1: number; y1: number };
}

/** CSS px: a finger's width for a place, a name's for a state. */
const SIZE: Record<MapTarget['kind'], L.PointTuple> = { place: [26, 26], state: [84, 44] };
/** Least width and height of a name that can be pressed, CSS px. */
const LEAST = 44;
/** A place within a state's name is the nearer thing to ask about. */
const BELOW = -1000;

/** So many buttons come in one task: each costs a slow phone three milliseconds. */
const AT_ONCE = 8;

export interface Buttons {
	/**
	 * Shows these, and keeps those that are there already: the focus and an open card stay.
	 * @param hinted a mouse that rests on one is told its name
	 */
	set(targets: readonly MapTarget[], hinted: boolean): Promise<void>;
	/** Closes what is open. */
	close(): void;
}

/** Tells of a place or a state; it may take its time. */
type Popup = (id: string) => Promise<HTMLElement>;

/** Makes the layer of buttons. */
export function addButtons(map: L.Map, popup: Popup): Buttons {
	const shown = new Map<string, L.Marker>();
	let latest: readonly MapTarget[] = [];
	// None comes any more.
	map.on('unload', () => (latest = []));
	const picture = map.getContainer().parentElement ?? document.body;
	const sheet = addPlaceSheet(picture);
	/** Who presses a place's name means the place, even where another's button reaches. */
	const named = ({ clientX, clientY }: MouseEvent) => {
		const pressed = [...picture.querySelectorAll('.names .name-city')].find((name) => {
			const { left, top, right, bottom } = name.getBoundingClientRect();
			return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
		});
		// An hour may stand behind it.
		return pressed && latest.find(({ name }) => `${pressed.textContent} `.startsWith(`${name} `));
	};
	const open = (target: MapTarget) => {
		const element = shown.get(target.id)?.getElement();
		if (element) void sheet.open(target.name, element, popup(target.id));
	};
	map.on('click', ({ originalEvent }) => {
		const target = named(originalEvent);
		if (target) open(target);
	});
	return {
		close: () => sheet.close(),
		async set(targets, hinted) {
			const mine = (latest = targets);
			const wanted = new Set(targets.map((a) => a.id));
			for (const [id, marker] of shown) {
				if (wanted.has(id)) continue;
				marker.remove();
				shown.delete(id);
			}
			for (const [i, a] of targets.entries()) {
				if (i % AT_ONCE === AT_ONCE - 1) await leisure();
				if (latest !== mine) return;
				const marker =
					shown.get(a.id) ?? button(map, a, (press) => open((press && named(press)) ?? a));
				shown.set(a.id, marker);
				// A state's name stands elsewhere in another frame.
				marker.setLatLng(toLatLng(a));
				if (a.box) marker.setIcon(iconOf(a));
				const element = marker.getElement();
				element?.setAttribute('aria-label', a.name);
				element?.setAttribute('title', hinted ? a.name : '');
			}
		}
	};
}

/** What can be pressed: a name's box, or a size around the point. */
function iconOf({ kind, box }: MapTarget): L.DivIcon {
	const className = `target target-${kind}`;
	if (!box) return L.divIcon({ className, iconSize: SIZE[kind] });
	const [width, height] = [Math.max(LEAST, box.x1 - box.x0), Math.max(LEAST, box.y1 - box.y0)];
	const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
	const iconAnchor: L.PointTuple = [width / 2 - x, height / 2 - y];
	return L.divIcon({ className, iconSize: [width, height], iconAnchor });
}

/** @param open is told where a pointer pressed */
function button(map: L.Map, target: MapTarget, open: (press?: MouseEvent) => void): L.Marker {
	const marker = L.marker(toLatLng(target), {
		icon: iconOf(target),
		keyboard: true,
		// Leaflet would move the map for a pointer as well.
		autoPanOnFocus: false,
		zIndexOffset: target.kind === 'state' ? BELOW : 0
	}).addTo(map);
	const element = marker.getElement();
	// Leaflet knows a press from the end of a drag.
	marker.on('click', ({ originalEvent }) => open(originalEvent));
	marker.on('keypress', (event: L.LeafletEvent & { originalEvent?: KeyboardEvent }) => {
		if (event.originalEvent?.key === 'Enter') open();
	});
	// What keys reach comes into sight.
	element?.addEventListener('focus', () => {
		if (element.matches(':focus-visible') && !isSeen(element, map.getContainer()))
			map.panInside(marker.getLatLng(), { padding: [SIZE.state[0] / 2, SIZE.state[1]] });
	});
	return marker;
}

/** Whether an element can be seen as a whole. */
function isSeen(element: Element, within: Element): boolean {
	const [a, b] = [element.getBoundingClientRect(), within.getBoundingClientRect()];
	return a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;
}
