// The keys of slides and notes: the one table that the slides obey, the help lists and the tests
// hold. As in reveal.js and PowerPoint; clickers send PageUp, PageDown, F5, Escape and the full stop.
import * as m from '$messages';

interface Shortcut {
	/** As `pressedKey` names them. */
	keys: readonly string[];
	/** What it does, for the help. */
	does: () => string;
	/** Works in the notes window too. */
	shared?: true;
}

/** By what they do, in the order of the help. */
const SHORTCUTS = {
	next: {
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
		does: m.talk_keyNext,
		shared: true
	},
	previous: {
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p'],
		does: m.talk_keyPrevious,
		shared: true
	},
	first: { keys: ['Home'], does: m.talk_keyFirst, shared: true },
	last: { keys: ['End'], does: m.talk_keyLast, shared: true },
	goto: { keys: ['g'], does: m.talk_keyGoto, shared: true },
	overview: { keys: ['o'], does: m.talk_keyOverview },
	close: { keys: ['Escape'], does: m.talk_keyClose },
	black: { keys: ['b', '.'], does: m.talk_keyBlack, shared: true },
	white: { keys: ['w', ','], does: m.talk_keyWhite, shared: true },
	fullscreen: { keys: ['f'], does: m.talk_keyFullscreen },
	play: { keys: ['a'], does: m.talk_keyPlay },
	laser: { keys: ['l'], does: m.talk_keyLaser },
	names: { keys: ['h'], does: m.talk_keyNames },
	notes: { keys: ['s'], does: m.talk_keyNotes },
	panel: { keys: ['t'], does: m.talk_keyPanel },
	help: { keys: ['?', 'F1'], does: m.talk_keyHelp }
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

/** Keys whose names for people differ from `keys`. */
const NAMES: Record<string, () => string> = {
	ArrowRight: () => '→',
	ArrowLeft: () => '←',
	ArrowUp: () => '↑',
	ArrowDown: () => '↓',
	PageDown: m.talk_pageDown,
	PageUp: m.talk_pageUp,
	' ': m.talk_space,
	'Shift+ ': m.talk_shiftSpace,
	Home: m.talk_home,
	End: m.talk_end,
	Enter: m.talk_enter,
	Escape: m.talk_escape,
	'.': m.talk_fullStop,
	',': m.talk_comma
};

/** How a key of the table is written in the help. */
export function keyName(key: string): string {
	return NAMES[key]?.() ?? (key.length === 1 ? key.toUpperCase() : key);
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
