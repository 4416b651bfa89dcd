// Cooperative gestures: one finger and a plain wheel scroll the page; two fingers, or ctrl or ⌘
// with the wheel, move the map; a hint says so for a moment. A map that has the page to itself takes
// the plain wheel and gives no hints; one finger is not its own there either, but turns the slides.
import * as m from '$messages';
import type { Map as LeafletMap } from 'leaflet';

/** Zoom levels for one pixel of wheel movement. */
const WHEEL_ZOOM = 0.006;
const HINT_MS = 1200;

const isMac = () => /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

/**
 * Makes a map share its gestures with the page.
 * @param alone the page has nothing to scroll
 * @returns undoes it
 */
export function cooperate(map: LeafletMap, element: HTMLElement, alone: boolean): () => void {
	const hint = document.createElement('p');
	hint.className = 'gesture-hint';
	hint.setAttribute('aria-hidden', 'true');
	element.append(hint);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = (text: string) => {
		hint.textContent = text;
		hint.classList.add('shown');
		clearTimeout(timer);
		timer = setTimeout(() => hint.classList.remove('shown'), HINT_MS);
	};

	const onWheel = (event: WheelEvent) => {
		if (!alone && !event.ctrlKey && !event.metaKey) {
			show(m.leaflet_zoomHint({ key: isMac() ? '⌘' : 'ctrl' }));
			return;
		}
		event.preventDefault();
		const zoom = map.getZoom() - event.deltaY * WHEEL_ZOOM;
		map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
	};
	const onTouchMove = (event: TouchEvent) => {
		if (!alone && event.touches.length === 1) show(m.leaflet_fingersHint());
	};
	element.addEventListener('wheel', onWheel, { passive: false });
	element.addEventListener('touchmove', onTouchMove, { passive: true });
	// A finger scrolls the page; a mouse drags the map, but not by the legend, which lies beneath this
	// element and stays where it is. The pointer that comes down decides.
	const isOnLegend = ({ clientX, clientY }: PointerEvent) =>
		document.elementsFromPoint(clientX, clientY).some((one) => one.closest('.legend'));
	const onPointer = (event: PointerEvent) =>
		event.pointerType === 'touch' || isOnLegend(event)
			? map.dragging.disable()
			: map.dragging.enable();
	element.addEventListener('pointerdown', onPointer, { capture: true });

	return () => {
		clearTimeout(timer);
		element.removeEventListener('wheel', onWheel);
		element.removeEventListener('touchmove', onTouchMove);
		element.removeEventListener('pointerdown', onPointer, { capture: true });
		hint.remove();
	};
}

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/**
 * Tells of a hand that takes the map, before Leaflet hears of it: a flight ends there.
 * @param alone a plain wheel zooms
 * @returns undoes it
 */
export function watchHands(element: HTMLElement, alone: boolean, onHand: () => void): () => void {
	const takes = {
		// One finger scrolls the page.
		pointerdown: (event: PointerEvent) => event.pointerType !== 'touch' || !event.isPrimary,
		wheel: (event: WheelEvent) => alone || event.ctrlKey || event.metaKey,
		keydown: (event: KeyboardEvent) => ARROWS.has(event.key)
	};
	const watch = new AbortController();
	for (const [name, test] of Object.entries(takes))
		element.addEventListener(name, (event) => test(event as never) && onHand(), {
			capture: true,
			passive: true,
			signal: watch.signal
		});
	return () => watch.abort();
}
