// What is known of a place or a state, on a card that lies still: the map does not move for it. In a narrow
// window it lies at the window's edge, else within what words and key leave free of the map: whoever asks
// about a place is reading about it, so that it lies over no words.
// A popover: keys, a press beside it and the focus are the browser's.
import * as m from '$messages';
import type { Rect } from '../../map/plane/geometry';
import { ANYWHERE, EDGES, spotFor } from './corner';

/** Here it takes the window's whole width, as the stylesheet says as well. */
const NARROW = '(width < 640px), (width < 900px) and (orientation: portrait)';
/** Between a card and the edges of the map, CSS px. */
const MARGIN = 16;

export interface PlaceSheet {
	/** @param from what was pressed: it is ringed, stays in sight, and the focus returns to it */
	open(name: string, from: HTMLElement, content: Promise<HTMLElement>): Promise<void>;
	close(): void;
}

function middle(element: Element) {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

/** What words and key leave free of a map, CSS px in the window. */
function roomOf(map: Element): Rect {
	const { top, right, bottom } = map.getBoundingClientRect();
	const part = (selector: string) => map.querySelector(selector)?.getBoundingClientRect();
	const x = (part('.fit')?.left ?? 0) + MARGIN;
	const y = Math.max(top, 0) + MARGIN;
	const end = Math.min(bottom, innerHeight, part('.legend')?.top ?? Infinity) - MARGIN;
	return { x, y, width: right - MARGIN - x, height: end - y };
}

/** Lays a card where it hides least. */
function settle(sheet: HTMLElement, map: Element, from: Element) {
	const isNarrow = matchMedia(NARROW).matches;
	const room = isNarrow ? { x: 0, y: 0, width: innerWidth, height: innerHeight } : roomOf(map);
	sheet.style.setProperty('--room', `${room.height}px`);
	const { offsetWidth: width, offsetHeight: height } = sheet;
	const others = [...map.querySelectorAll('.target, .corner')].filter((other) => other !== from);
	const parts = isNarrow ? EDGES : ANYWHERE;
	const { x, y } = spotFor(room, { width, height }, middle(from), others.map(middle), parts);
	const above = y === room.y;
	sheet.classList.toggle('above', above);
	// From the nearer end: a phone's window grows and shrinks under it.
	sheet.style.inset = above
		? `${y}px auto auto ${x}px`
		: `auto auto ${innerHeight - y - height}px ${x}px`;
}

/** Makes the card of a map, empty and closed, in the element around it. */
export function addPlaceSheet(map: HTMLElement): PlaceSheet {
	const sheet = document.createElement('div');
	sheet.className = 'place-sheet';
	sheet.popover = 'auto';
	sheet.tabIndex = -1;
	sheet.setAttribute('role', 'dialog');
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = m.leaflet_closeSheet();
	let pressed: HTMLElement | undefined;
	const closed = () => {
		pressed?.removeAttribute('aria-expanded');
		sheet.replaceChildren();
	};
	sheet.addEventListener('toggle', ({ newState }) => newState === 'closed' && closed());
	// A browser without popovers has the card alone: it is closed by its button or by Escape.
	const knows = 'showPopover' in HTMLElement.prototype;
	sheet.hidden = !knows;
	const isOpen = () => (knows ? sheet.matches(':popover-open') : !sheet.hidden);
	function close() {
		if (!isOpen()) return;
		if (knows) return sheet.hidePopover();
		sheet.hidden = true;
		closed();
		pressed?.focus({ preventScroll: true });
	}
	button.onclick = close;
	if (!knows) sheet.onkeydown = ({ key }) => key === 'Escape' && close();
	map.append(sheet);
	return {
		close,
		async open(name, from, content) {
			const told = await content;
			if (!sheet.isConnected) return;
			close();
			pressed?.removeAttribute('aria-expanded');
			sheet.replaceChildren(button, told);
			sheet.setAttribute('aria-label', name);
			pressed = from;
			from.setAttribute('aria-expanded', 'true');
			from.focus({ preventScroll: true });
			if (knows) sheet.showPopover();
			else sheet.hidden = false;
			settle(sheet, map, from);
			sheet.scrollTop = 0;
			sheet.focus({ preventScroll: true });
		}
	};
}
