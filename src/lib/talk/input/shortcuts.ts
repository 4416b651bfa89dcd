// The keys of slides and notes: the one table that the slides obey, the help lists and the tests
// hold. As in reveal.js and PowerPoint; clickers send PageUp, PageDown, F5, Escape and the full stop.

interface Shortcut {
	/** As `pressedKey` names them. */
	keys: readonly string[];
	/** What it does, for the help. */
	does: string;
	/** Works in the notes window too. */
	shared?: true;
}

/** By what they do, in the order of the help. */
export const SHORTCUTS = {
	next: { keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'], does: 'Next', shared: true },
	previous: {
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p'],
		does: 'Back',
		shared: true
	},
	first: { keys: ['Home'], does: 'First step', shared: true },
	last: { keys: ['End'], does: 'Last step', shared: true },
	goto: { keys: ['g'], does: 'Go to a step by its number', shared: true },
	overview: { keys: ['o'], does: 'All steps at a glance' },
	close: { keys: ['Escape'], does: 'Close what is open; otherwise all steps' },
	black: { keys: ['b', '.'], does: 'Black screen, and back', shared: true },
	white: { keys: ['w', ','], does: 'White screen, and back', shared: true },
	fullscreen: { keys: ['f'], does: 'Full screen' },
	play: { keys: ['a'], does: 'Play by itself; any input pauses' },
	laser: { keys: ['l'], does: 'Pointer' },
	names: { keys: ['h'], does: 'Hide the names on the map, and back' },
	notes: { keys: ['s'], does: 'Notes in a window of their own' },
	panel: { keys: ['t'], does: 'Notes beside the slide, and away' },
	help: { keys: ['?', 'F1'], does: 'These keys' }
} as const satisfies Record<string, Shortcut>;

type Table = typeof SHORTCUTS;
/** What a key does. */
export type Command = keyof Table;
/** What it does in the notes window too. */
export type SharedCommand = {
	[K in Command]: Table[K] extends { shared: true } ? K : never;
}[Command];

/** The same as a list, for whoever shows or searches them. */
export const SHORTCUT_LIST = Object.entries(SHORTCUTS) as [Command, Shortcut][];

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

type Held = Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a pressed key asks for. Nothing with Ctrl, Meta or Alt: those are the browser's.
 * @param key as `pressedKey` names it
 * @param characters whether single characters count
 */
export function commandFor(key: string, held: Held, characters: boolean): Command | undefined {
	if (held.ctrlKey || held.metaKey || held.altKey) return undefined;
	if (!characters && isCharacter(key)) return undefined;
	const named = held.shiftKey && key === ' ' ? 'Shift+ ' : key;
	return SHORTCUT_LIST.find(([, { keys }]) => keys.includes(named))?.[0];
}
