// Two windows, one talk: slides and notes tell each other where they stand. There is no master: the
// last act wins, and acts are counted so that all windows agree which one was last.
import type { Standing } from './show.svelte';

/** Where a window stands, and which act brought it there. */
export interface Announced extends Standing {
	/** Acts so far, as far as the teller knows. */
	count: number;
	/** The window that acted last; decides between equal counts. */
	by: string;
}

/**
 * `ask`: a new window wants to know; `again`: one that has been there for a while asks whether all
 * still agree; `told`: where a window stands; `here`: slides are open.
 */
export type Message = { kind: 'ask' | 'again' | 'here' } | { kind: 'told'; told: Announced };

const SCREENS: readonly unknown[] = ['map', 'black', 'white'] satisfies Standing['screen'][];

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function isAnnounced(value: unknown): value is Announced {
	if (typeof value !== 'object' || value === null) return false;
	const { id, build, screen, count, by } = value as Partial<Record<keyof Announced, unknown>>;
	return (
		typeof id === 'string' &&
		typeof by === 'string' &&
		isCount(build) &&
		isCount(count) &&
		SCREENS.includes(screen)
	);
}

/** Whatever came over the channel, if it is a message of ours. */
export function readMessage(data: unknown): Message | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { kind, told } = data as { kind?: unknown; told?: unknown };
	if (kind === 'ask' || kind === 'again' || kind === 'here') return { kind };
	return kind === 'told' && isAnnounced(told) ? { kind, told } : undefined;
}

/** Whether one telling is of a later act than another. */
export function isLater(a: Announced, b: Announced): boolean {
	return a.count > b.count || (a.count === b.count && a.by > b.by);
}

interface Options {
	/** Of this window, unlike any other's. */
	name: string;
	/** Shows the talk to the room: answers that slides are open. */
	slides: boolean;
	/** This window was opened at its place on purpose, not reloaded: others come to it. */
	claims: boolean;
	/** Where this window stands. */
	standing: () => Standing;
	follow: (standing: Standing) => void;
	post: (message: Message) => void;
	/** Slides elsewhere said that they are open. */
	onSlides?: () => void;
}

/** One window's part in a talk. */
export class Presenter {
	readonly #options: Options;
	#last: Announced;
	/** A window that was just opened or reloaded knows nothing that others must hear. */
	#settled = false;
	/** A hand was quicker here than the answer of those who were there: it is later than all they tell. */
	#early = false;
	/** What was said again for a window that had missed it: all that were there have heard it then. */
	#repeated: Announced | undefined;

	constructor(options: Options) {
		this.#options = options;
		this.#last = { ...options.standing(), count: 0, by: options.name };
	}

	/** Asks who is there and where they stand. @param again this window has been there for a while */
	ask(again = false): void {
		this.#options.post({ kind: again ? 'again' : 'ask' });
		if (this.#options.slides) this.#options.post({ kind: 'here' });
	}

	/** Something was done by hand in this window. */
	acted(): void {
		this.#early ||= !this.#settled;
		this.#lead(this.#options.name);
	}

	/** The others come to this window. @param by decides between equal counts */
	#lead(by: string): void {
		this.#settled = true;
		this.#last = { ...this.#options.standing(), count: this.#last.count + 1, by };
		this.#options.post({ kind: 'told', told: this.#last });
	}

	/** Hears another window. @param data whatever came */
	hear(data: unknown): void {
		const message = readMessage(data);
		if (message?.kind === 'here') this.#options.onSlides?.();
		if (message?.kind === 'ask' || message?.kind === 'again') this.#answer(message.kind);
		if (message?.kind === 'told') this.#hearTold(message.told);
	}

	#answer(asked: 'ask' | 'again') {
		// Whoever asks for the first time is newer than every act here.
		if (asked === 'ask') this.#early = false;
		if (this.#options.slides) this.#options.post({ kind: 'here' });
		// It was there first, and will say where it stands: that is when a claim is made.
		if (asked === 'again' && this.#options.claims && !this.#settled) return;
		// Whoever was there first is right: its standing counts as an act from now on.
		if (this.#last.count === 0)
			this.#last = { ...this.#options.standing(), count: 1, by: this.#last.by };
		this.#settled = true;
		this.#options.post({ kind: 'told', told: this.#last });
	}

	/** A window that missed something is told, once: many windows would never fall silent otherwise. */
	#repeat() {
		if (this.#repeated === this.#last) return;
		this.#repeated = this.#last;
		this.#options.post({ kind: 'told', told: this.#last });
	}

	#hearTold(told: Announced): void {
		if (this.#settled && !isLater(told, this.#last)) {
			if (isLater(this.#last, told)) this.#repeat();
			return;
		}
		const { name } = this.#options;
		// A window that is opened gives way to a hand that was at work elsewhere in that moment.
		const by = this.#early ? name : this.#options.claims && !this.#settled && `!${name}`;
		this.#settled = true;
		this.#early = false;
		this.#last = by ? { ...this.#last, count: told.count } : told;
		if (by) return this.#lead(by);
		const { id, build, screen } = told;
		this.#options.follow({ id, build, screen });
	}
}
