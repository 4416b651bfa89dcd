// Keyboard to commands: which presses are meant for the talk, and numbers typed before Enter.
import { pressedKey } from '../../site/input/pressed-key';
import { commandFor, type Command } from './shortcuts';

/** Where keys mean something of their own, as they do in a dialog. */
const TYPING = 'input, textarea, select, [contenteditable]';
/** What Space, or Enter, presses where the keyboard brought the focus. */
const PRESSED_BY: Record<string, string> = {
	' ': 'button, summary, [role="button"]',
	Enter: 'a, button, summary, [role="button"]'
};
/** The most digits that a step's number has. */
const DIGITS = 3;

interface Options {
	/** Single characters count. */
	characters: () => boolean;
	run: (command: Command) => void;
	/** A number and Enter. */
	go: (number: number) => void;
	/** The digits typed so far. */
	onTyped: (digits: string) => void;
	/** What is read to its end before ↓ and ↑ turn, where the window is too small for it. */
	scrollers?: () => Iterable<Element>;
}

/** Whether a key is for what is typed in. A dialog that was shut keeps the focus until the next frame. */
function isForTyping(target: Element): boolean {
	const dialog = target.closest('dialog');
	return dialog ? dialog.open : target.closest(TYPING) !== null;
}

/** Whether the map itself is to take a key: only when the keyboard brought the focus there. */
function isForMap(target: Element, key: string): boolean {
	if (!target.closest('.leaflet-container')) return false;
	return /^(?:Arrow|[-+=_]$|Enter$)/.test(key);
}

/** Whether a key presses what has the focus. */
function isForFocus(target: Element, key: string): boolean {
	const pressed = PRESSED_BY[key];
	return pressed !== undefined && !!target.closest(pressed);
}

const VERTICAL: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };
/** Of what is in sight, how much goes away at a press: some of it stays, so that the eye keeps its place. */
const SCROLLED = 0.7;

/** Shows more of the first that has more in that direction. @returns whether one had */
function scrollOn(scrollers: Iterable<Element>, by: 1 | -1): boolean {
	for (const element of scrollers) {
		if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
		const { scrollTop, scrollHeight, clientHeight } = element;
		const rest = by > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
		if (rest <= 1) continue;
		element.scrollBy(0, by * SCROLLED * clientHeight);
		return true;
	}
	return false;
}

/**
 * Listens to the whole window, before anything else does.
 * @returns stops it
 */
export function watchKeys({ characters, run, go, onTyped, scrollers }: Options): () => void {
	let typed = '';
	/** What has the focus has it from a click: keys mean the talk then, as they did before. */
	let clicked = false;
	const type = (digits: string) => {
		if (digits !== typed) onTyped(digits);
		typed = digits;
	};
	function onKey(event: KeyboardEvent) {
		const target = event.target instanceof Element ? event.target : document.body;
		const key = pressedKey(event);
		if (key === 'Tab') clicked = false;
		if (event.defaultPrevented || isForTyping(target)) return;
		// What is told of a place closes first.
		if (key === 'Escape' && target.closest('.place-sheet')) return;
		if (!clicked && [event.key, key].some((one) => isForMap(target, one))) return;
		const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (plain && characters() && /^\d$/.test(key)) return type((typed + key).slice(-DIGITS));
		const number = Number(typed);
		type('');
		if (plain && key === 'Enter' && number > 0) {
			event.preventDefault();
			return go(number);
		}
		if (!clicked && isForFocus(target, key)) return;
		const command = commandFor(key, event, characters());
		if (!command || (event.repeat && command !== 'next' && command !== 'previous')) return;
		event.preventDefault();
		// Leaflet would move the map as well.
		event.stopPropagation();
		// Words that do not fit are read to their end first; the other keys turn at once.
		const by = VERTICAL[key];
		if (!by || !scrollers || !scrollOn(scrollers(), by)) run(command);
	}
	const onPointer = () => {
		clicked = true;
	};
	addEventListener('keydown', onKey, { capture: true });
	addEventListener('pointerdown', onPointer, { capture: true });
	return () => {
		removeEventListener('keydown', onKey, { capture: true });
		removeEventListener('pointerdown', onPointer, { capture: true });
	};
}
