// The map follows what is asked for part by part, each with a frame of its own: words, scroll and controls
// answer first, and no frame is long.
import { untrack } from 'svelte';
import type { Scene } from '../map/scene/scene';
import { afterNextPaint, afterPaint } from '../site/scheduling';

/** What a step shows, and what its names are planned for. */
interface Asked {
	scene: Scene;
	plan: Scene;
}

export class Following {
	/** What ground and camera show. */
	staged = $state.raw() as Asked;
	/** Whose marks are shown. */
	marked = $state.raw() as Scene;
	/** Whose legend, corner and numbers are shown: what comes last. */
	framed = $state.raw() as Scene;
	/** A flight begins with the next frame: this one has the ground's new colours. */
	departing = $state(false);

	/** Made while a component is: it follows as long as that is there. */
	constructor(asked: () => Asked) {
		this.staged = untrack(asked);
		this.marked = this.framed = this.staged.scene;
		$effect(() => {
			if (asked().scene !== this.staged.scene)
				return afterNextPaint(() => (this.staged = untrack(asked)));
		});
		$effect(() => {
			const { scene } = this.staged;
			if (this.departing) return;
			if (this.marked !== scene) return afterPaint(() => (this.marked = scene));
			if (this.framed !== this.marked) return afterPaint(() => (this.framed = this.marked));
		});
	}

	/**
	 * Takes the camera along: at once, or with the next frame where it flies.
	 * @returns drops it, if it is still to come
	 */
	depart(flies: boolean, go: () => void): (() => void) | undefined {
		this.departing = flies;
		if (!flies) return void go();
		return afterPaint(() => {
			this.departing = false;
			go();
		});
	}
}
