// Places and states as buttons that open a popup. Nothing of them is seen: the picture draws the
// marks and the names, and Leaflet's markers lie over these for pointers, keys and screen readers.
import * as m from '$messages';
import * as L from 'leaflet';
import type { Point } from '../map/plane/geometry';
import { leisure } from '../site/scheduling';
import { toLatLng } from './plane';
import { addPlaceSheet, type PlaceSheet } from './place-sheet';

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

/** CSS px. */
export interface PopupRoom {
	/** What words cover, from the map's left edge and from its lower one. */
	left: number;
	below: number;
	/** The widest that its content may be. */
	width: number;
}

/** Between a popup and the edges, CSS px. */
const PADDING = 16;
/** What Leaflet's frame adds to a popup's content, CSS px: with the tip below it. */
const FRAME: L.PointTuple = [45, 50];
/** Where a popup stands above its place, as Leaflet has it, and how far its box stays from it, CSS px. */
const ABOVE: L.PointTuple = [0, 7];
const CLEAR = 13;
/** Leaflet's margin below a popup, in which its tip is, CSS px. */
const TIP = 20;
/** To move the map for a popup is worse than to hide so many places. */
const MOVED = 2;

export interface Buttons {
	/**
	 * Shows these, and keeps those that are there already: the focus and an open popup stay.
	 * @param hinted a mouse that rests on one is told its name
	 */
	set(targets: readonly MapTarget[], hinted: boolean): Promise<void>;
	/** Closes what is open. */
	close(): void;
}

type Popup = (id: string) => Promise<HTMLElement>;

/** Makes the layer of buttons. `popup` fills a popup; it may take its time. */
export function addButtons(map: L.Map, popup: Popup, room: () => PopupRoom): Buttons {
	const shown = new Map<string, L.Marker>();
	let latest: readonly MapTarget[] = [];
	// None comes any more.
	map.on('unload', () => (latest = []));
	const around = map.getContainer().parentElement ?? document.body;
	const sheet = addPlaceSheet(around);
	return {
		close() {
			map.closePopup();
			sheet.close();
		},
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
				const others = () => [...shown.values()];
				const marker = shown.get(a.id) ?? button(map, a, { popup, room, sheet, others }).addTo(map);
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

interface PopupPlace {
	popup: Popup;
	room: () => PopupRoom;
	sheet: PlaceSheet;
	/** All that can be asked about. */
	others: () => readonly L.Marker[];
}

/** How much of a map's height is above its key. */
function heightAboveKey(map: L.Map): number {
	const [all, key] = [
		map.getContainer(),
		map.getContainer().parentElement?.querySelector('.legend')
	];
	const top = key?.getBoundingClientRect().top ?? Infinity;
	return Math.min(map.getSize().y, top - all.getBoundingClientRect().top);
}

/** Puts a popup above or below its place: where it hides less, and rather where the map need not move. */
function settle(map: L.Map, opened: L.Popup, others: readonly L.Marker[]) {
	const [element, at] = [opened.getElement(), opened.getLatLng()];
	if (!element || !at) return;
	const free = heightAboveKey(map);
	const { x, y } = map.latLngToContainerPoint(at);
	const [width, height] = [element.offsetWidth, element.offsetHeight];
	const points = others.map((other) => map.latLngToContainerPoint(other.getLatLng()));
	const cost = (top: number) => {
		const hidden = points.filter(
			(p) => p.y > Math.max(top, 0) && p.y < top + height && Math.abs(p.x - x) < width / 2
		);
		const fits = top >= PADDING && top + height <= free - PADDING;
		return hidden.length + (fits ? 0 : MOVED);
	};
	const isBelow = cost(y + CLEAR) < cost(y - CLEAR - height);
	element.classList.toggle('below', isBelow);
	opened.options.offset = isBelow ? [0, height + CLEAR + TIP] : ABOVE;
	if (isBelow) opened.options.autoPanPaddingBottomRight = [PADDING, map.getSize().y - free - TIP];
}

function button(
	map: L.Map,
	target: MapTarget,
	{ popup, room, sheet, others }: PopupPlace
): L.Marker {
	const marker = L.marker(toLatLng(target), {
		icon: iconOf(target),
		keyboard: true,
		zIndexOffset: target.kind === 'state' ? BELOW : 0
	});
	marker.bindPopup('', { autoPanPadding: [PADDING, PADDING] });
	marker.on('popupopen', ({ popup: opened }: L.PopupEvent) => void fill(opened, marker));

	/** Leaflet, which would open a popup, hears nothing of what opens the sheet. */
	function onPress(event: Event) {
		const isPressed = event.type === 'click' || (event as KeyboardEvent).key === 'Enter';
		const element = marker.getElement();
		if (!isPressed || !element || !sheet.isWanted()) return;
		event.stopPropagation();
		void sheet.open(target.name, element, popup(target.id));
	}
	marker.on('add', () => {
		for (const type of ['click', 'keypress']) marker.getElement()?.addEventListener(type, onPress);
	});

	/** The focus goes into the popup, so that it is read out, and back to the button after it. */
	async function fill(opened: L.Popup, from: L.Marker) {
		const content = await popup(target.id);
		const { left, below, width } = room();
		const { x, y } = map.getSize();
		opened.options.maxWidth = Math.min(width, x - left - 2 * PADDING - FRAME[0]);
		opened.options.maxHeight = y - below - 2 * PADDING - FRAME[1];
		opened.options.autoPanPaddingTopLeft = [left + PADDING, PADDING];
		opened.options.autoPanPaddingBottomRight = [PADDING, below + PADDING];
		// It is measured first, and the map moves only for where it stays.
		opened.options.autoPan = false;
		opened.setContent(content);
		settle(map, opened, others());
		opened.options.autoPan = true;
		opened.update();
		const element = opened.getElement();
		if (!element || !opened.isOpen()) return;
		element.setAttribute('role', 'dialog');
		element.setAttribute('aria-label', target.name);
		element
			.querySelector('.leaflet-popup-close-button')
			?.setAttribute('aria-label', m.leaflet_closePopup());
		element.tabIndex = -1;
		element.focus({ preventScroll: true });
		// Leaflet hears Escape only while the map itself has the focus.
		element.onkeydown = ({ key }) => void (key === 'Escape' && from.closePopup());
		from.once('popupclose', () => {
			if (document.activeElement === document.body) from.getElement()?.focus();
		});
	}
	return marker;
}
