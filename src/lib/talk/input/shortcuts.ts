// The keys of slides and notes: the one table that the slides obey, the help lists and the tests
// hold. As in reveal.js and PowerPoint; clickers send PageUp, PageDown, F5, Escape and the full stop.

/** What a key does. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'goto'
	| 'overview'
	| 'close'
	| 'black'
	| 'white'
	| 'fullscreen'
	| 'play'
	| 'laser'
	| 'names'
	| 'notes'
	| 'panel'
	| 'help';

export interface Shortcut {
	command: Command;
	/** As `KeyboardEvent.key`; letters in lower case. */
	keys: readonly string[];
	/** What it does, for the help. */
	does: string;
	/** Works in the notes window too. */
	everywhere?: boolean;
}

export const SHORTCUTS: readonly Shortcut[] = [
	{
		command: 'next',
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
		does: 'Next',
		everywhere: true
	},
	{
		command: 'previous',
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p'],
		does: 'Back',
		everywhere: true
	},
	{ command: 'first', keys: ['Home'], does: 'First step', everywhere: true },
	{ command: 'last', keys: ['End'], does: 'Last step', everywhere: true },
	{ command: 'goto', keys: ['g'], does: 'Go to a step by its number', everywhere: true },
	{ command: 'overview', keys: ['o'], does: 'All steps at a glance' },
	{ command: 'close', keys: ['Escape'], does: 'Close what is open; otherwise all steps' },
	{ command: 'black', keys: ['b', '.'], does: 'Black screen, and back', everywhere: true },
	{ command: 'white', keys: ['w', ','], does: 'White screen, and back', everywhere: true },
	{ command: 'fullscreen', keys: ['f'], does: 'Full screen' },
	{ command: 'play', keys: ['a'], does: 'Play by itself; any input pauses' },
	{ command: 'laser', keys: ['l'], does: 'Pointer' },
	{ command: 'names', keys: ['h'], does: 'Hide the names on the map, and back' },
	{ command: 'notes', keys: ['s'], does: 'Notes in a window of their own' },
	{ command: 'panel', keys: ['t'], does: 'Notes beside the slide, and away' },
	{ command: 'help', keys: ['?', 'F1'], does: 'These keys' }
];

/** Names of keys for people. */
const NAMES: Record<string, string> = {
	ArrowRight: '→',
	ArrowLeft: '←',
	ArrowUp: '↑',
	ArrowDown: '↓',
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	' ': 'Space',
	'Shift+ ': 'Shift + Space',
	Escape: 'Esc',
	'.': '. (full stop)',
	',': ', (comma)'
};

/** How a key of the table is written in the help. */
export function keyName(key: string): string {
	return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Letters, digits and signs: what may be switched off, since speech input types them by chance. */
export function isCharacter(key: string): boolean {
	return key.length === 1 && key !== ' ';
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a pressed key asks for. Nothing with Ctrl, Meta or Alt: those are the browser's.
 * @param characters whether single characters count
 */
export function commandFor(pressed: Pressed, characters: boolean): Command | undefined {
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
	if (!characters && isCharacter(pressed.key)) return undefined;
	const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
	const named = pressed.shiftKey && key === ' ' ? 'Shift+ ' : key;
	return SHORTCUTS.find(({ keys }) => keys.includes(named))?.command;
}
