// A talk that plays by itself: it walks on after a while, and a hand that does anything pauses it.
import { isStill } from './pointer-gestures';
import type { Settings } from './settings.svelte';
import { pressedKey } from '../../site/input/pressed-key';
import { commandFor } from './shortcuts';
import type { Show } from '../sync/show.svelte';

/** How long a part of a step stands; how long a step stands is the teacher's setting. */
const PART_MS = 2000;
/** The hand that pressed "play" may still move for so long. */
const GRACE_MS = 2000;
const EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

export class SelfPlay {
	#playing = $state(false);

	/** To be made while a component is set up: it stops with that component. */
	constructor(show: Show, settings: Settings) {
		$effect(() => (this.#playing ? this.#watchHands(settings) : undefined));
		$effect(() => {
			if (!this.#playing) return;
			const ms = show.playhead.isWhole ? settings.seconds * 1000 : PART_MS;
			// Also a dark screen that the walk only lights is a change.
			void show.standing;
			const timer = setTimeout(() => {
				if (show.can(1)) show.walk(1);
				else if (settings.loop) show.goToNumber(1);
				else this.pause();
			}, ms);
			return () => clearTimeout(timer);
		});
	}

	get playing(): boolean {
		return this.#playing;
	}

	toggle(): void {
		this.#playing = !this.#playing;
	}

	pause(): void {
		this.#playing = false;
	}

	/** @returns what stops watching */
	#watchHands(settings: Settings): () => void {
		const since = performance.now();
		const onInput = (event: Event) => {
			if (isStill(event)) return;
			const onPlay = event.target instanceof Element && event.target.closest('.play');
			if (event instanceof KeyboardEvent) {
				// These two do both: they play and pause.
				if (onPlay && /^(?:Enter| )$/.test(event.key)) return;
				if (commandFor(pressedKey(event), event, settings.characters) === 'play') return;
			} else if (onPlay) return;
			else if (event.type === 'pointermove' && performance.now() - since < GRACE_MS) return;
			this.pause();
		};
		for (const name of EVENTS) addEventListener(name, onInput, { capture: true, passive: true });
		return () => {
			for (const name of EVENTS) removeEventListener(name, onInput, { capture: true });
		};
	}
}
