// What a host's page may say to an embed and hear from it. Types alone, and nothing imported: this
// file is also served beside the helper, as /embed/v1/host.d.ts, with the helper's own name.

/** All that a host is told of the embed. */
export interface PublicState {
	/** The id of the step that is shown. */
	step: string;
	title: string;
	/** Its place among the embed's steps, from 0, and their number. */
	index: number;
	count: number;
	playing: boolean;
	theme: 'auto' | 'light' | 'dark';
	layout: 'stepper' | 'list';
	/** The height that the embed would like, CSS px. */
	height: number;
}

export type EventName = 'ready' | 'stepchanged' | 'ended' | 'error';

/** What an event brings. */
export interface PlayerEvent {
	eventName: EventName;
	state: PublicState;
	/** What was wrong, with `error`. */
	message?: string;
}

/** The player in one frame. */
export interface Player {
	next(): void;
	previous(): void;
	/** Shows a step; one that this embed does not show brings an `error` event. */
	goTo(step: string): void;
	setTheme(theme: PublicState['theme']): void;
	play(): void;
	pause(): void;
	getState(): Promise<PublicState>;
	/** Listens to an event. @returns stops it */
	on(name: EventName, listener: (event: PlayerEvent) => void): () => void;
}

declare global {
	interface Window {
		/** The player in one of the page's frames. */
		StoryPlayer?: (frame: HTMLIFrameElement) => Player;
	}
}
