// What hands do at a slide besides keys: rest, swipe, tap. Each watcher returns what stops it.

/** Browsers also report a move when the page changes beneath a mouse that lies still. */
export const isStill = ({ type, movementX, movementY }: Event & Partial<PointerEvent>): boolean =>
	type === 'pointermove' && movementX === 0 && movementY === 0;

/** Calls back when the pointer has rested for so long, and when it moves again. */
export function watchRest(ms: number, onChange: (resting: boolean) => void): () => void {
	let timer = setTimeout(() => onChange(true), ms);
	let seen = '';
	const wake = (event: Event) => {
		if (event instanceof MouseEvent && event.type === 'pointermove') {
			// The first is a move wherever it is; a later one at the same point is not.
			const at = `${event.screenX} ${event.screenY}`;
			if (at === seen) return;
			seen = at;
		}
		clearTimeout(timer);
		onChange(false);
		timer = setTimeout(() => onChange(true), ms);
	};
	const events = ['pointermove', 'pointerdown', 'focusin'] as const;
	for (const name of events) addEventListener(name, wake, { passive: true });
	return () => {
		clearTimeout(timer);
		for (const name of events) removeEventListener(name, wake);
	};
}

/** px: shorter movements are taps, longer ones swipes. */
const TAP_PX = 12;
const SWIPE_PX = 60;
/** The outer parts of the width in which a tap turns. */
const ZONE = 0.14;

/** Where a finger went down and came up, in an element so wide. */
interface Touch {
	dx: number;
	dy: number;
	/** px from the element's left edge, at the start. */
	x: number;
	width: number;
}

/** Which way a finger turns the slides, if it does. */
export function turnOf({ dx, dy, x, width }: Touch): 1 | -1 | undefined {
	if (Math.hypot(dx, dy) <= TAP_PX) {
		if (x <= width * ZONE) return -1;
		return x >= width * (1 - ZONE) ? 1 : undefined;
	}
	const across = Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 1.5 * Math.abs(dy);
	return across ? (dx < 0 ? 1 : -1) : undefined;
}

/** What a finger is meant for, rather than for turning. */
const CONTROLS = 'a, button, input, select, summary, dialog, [popover]';
/** What a tap alone is meant for: names of states lie wherever a swipe may begin. */
const TAPPED = '.leaflet-marker-icon';

/** Lets one finger turn slides; two belong to the map. */
export function watchTouch(element: HTMLElement, onTurn: (by: 1 | -1) => void): () => void {
	let start: { id: number; x: number; y: number; tapped: boolean } | undefined;
	const down = (event: PointerEvent) => {
		const target = event.target as Element;
		const tapped = Boolean(target.closest(TAPPED));
		const free = event.pointerType === 'touch' && (tapped || !target.closest(CONTROLS));
		const { pointerId: id, x, y } = event;
		// A second finger makes it the map's.
		start = free && event.isPrimary ? { id, x, y, tapped } : undefined;
	};
	const up = (event: PointerEvent) => {
		if (start?.id !== event.pointerId) return;
		const { left, width } = element.getBoundingClientRect();
		const [dx, dy] = [event.x - start.x, event.y - start.y];
		const by = turnOf({ dx, dy, x: start.x - left, width });
		const isTap = start.tapped && Math.hypot(dx, dy) <= TAP_PX;
		start = undefined;
		if (by && !isTap) onTurn(by);
	};
	const cancel = () => (start = undefined);
	element.addEventListener('pointerdown', down, { capture: true });
	element.addEventListener('pointerup', up, { capture: true });
	element.addEventListener('pointercancel', cancel, { capture: true });
	return () => {
		element.removeEventListener('pointerdown', down, { capture: true });
		element.removeEventListener('pointerup', up, { capture: true });
		element.removeEventListener('pointercancel', cancel, { capture: true });
	};
}
