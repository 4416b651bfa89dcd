// The stage's camera: it follows the story, flies between steps, and is the reader's where a hand takes the
// map. Leaflet is its hand, once that has arrived; without Leaflet it cuts from frame to frame.
import { tick } from 'svelte';
import type { LiveMap, Pilot } from '../leaflet/live-map';
import { fit, wholeFrame, type Camera, type Ends, type MapButton } from '../map/scene/camera';
import type { Scene } from '../map/scene/scene';
import { isSame } from '../picture/flight/legs';
import type { MovingPicture } from '../picture/flight/moving-picture.svelte';
import { afterPaint, nextTask, painted } from '../site/scheduling';
import type { Fitted } from './frame-size';

/** What the camera goes by, as it is now. */
interface Now {
	scene: Scene;
	/** Unknown before the stage is measured; so is `home`. */
	layout: Fitted | undefined;
	/** The scene's own frame in that. */
	home: Camera | undefined;
	/** Nothing flies. */
	calm: boolean;
	projected: boolean;
}

export class StageCamera {
	map = $state.raw<LiveMap>();
	/** Where the map rested last: names are placed anew only where a hand left it. */
	rested = $state.raw<Camera>();
	/** A hand has taken it away from the story's own frame. */
	exploring = $state(false);
	/** Which buttons have nothing left to do. */
	ends = $state.raw<Ends>({});
	/** The step that it rests at; none in the air, undefined before the first. */
	#landed = $state<string>();
	/** The step that it was last led to. */
	#framed = '';
	/** The size that Leaflet knows. */
	#fitted: Fitted | undefined;
	/** Drops what is still to come of a landing. */
	#unsettle: (() => void) | undefined;
	/** What was pressed before there was a map to do it. */
	#early: MapButton | undefined;
	readonly #picture: MovingPicture;
	readonly #now: () => Now;

	/**
	 * True from a step's first frame on: names that rest in the flight are not placed before it.
	 * Where the story goes on at the same place nothing flies, and no name waits.
	 */
	readonly flying: boolean = $derived.by(() => {
		const { scene, home, calm } = this.#now();
		const landed = this.#landed;
		if (!this.map || calm || landed === undefined || landed === scene.step) return false;
		return !(landed !== '' && home && this.rested && isSame(home, this.rested));
	});

	constructor(picture: MovingPicture, now: () => Now) {
		this.#picture = picture;
		this.#now = now;
	}

	/**
	 * Lays Leaflet over the picture.
	 * @throws where its styles do not come
	 */
	async takeHands(
		{ createLiveMap, styled }: typeof import('../leaflet/late-parts'),
		element: HTMLElement,
		popup: (id: string) => Promise<HTMLElement>,
		isGone: () => boolean
	): Promise<void> {
		await styled();
		// A style sheet more is reckoned with in the next frame: not by Leaflet, which would ask for it.
		await painted();
		const { scene, home, layout, projected } = this.#now();
		if (isGone() || !home || this.map) return;
		const map = createLiveMap(element, {
			camera: home,
			scales: scene.geography.scales,
			still: () => this.#now().calm,
			alone: projected,
			pilot: this.#pilot(),
			onMove: (next) => this.#picture.move(next),
			onRest: (next, byHand, ends) => this.#rest(next, byHand, ends),
			whole: () => this.#whole() ?? home,
			popup
		});
		this.#fitted = layout;
		// In tasks of their own: Leaflet's making, and what it moves.
		await nextTask();
		if (isGone()) return map.destroy();
		this.map = map;
		// The story's own frame comes first.
		await tick();
		if (this.#early && !isGone()) this.map.press(this.#early);
		this.#early = undefined;
	}

	/** @returns whether there is a map to do it; what came too early is done when there is one */
	press(button: MapButton): boolean {
		if (this.map) this.map.press(button);
		else this.#early = button;
		return Boolean(this.map);
	}

	/** Goes where the story is. */
	follow(map: LiveMap | undefined, target: Camera, step: string): void {
		if (!map) return this.#picture.rest(target);
		this.#unsettle?.();
		const { layout } = this.#now();
		const fly = this.flying && this.#framed !== step;
		// Leaflet measures its element by laying out the page.
		if (layout !== this.#fitted) map.resized();
		this.#fitted = layout;
		// A new size counts as a rest.
		if (fly) this.#landed = '';
		this.#framed = step;
		this.exploring = false;
		map.goTo(target, fly);
	}

	/** Leads a hand back to the story. */
	back(): void {
		const { home } = this.#now();
		if (home) this.map?.goTo(home, true);
	}

	destroy(): void {
		this.#unsettle?.();
		this.#picture.destroy();
		this.map?.destroy();
	}

	#whole(): Camera | undefined {
		const { scene, layout } = this.#now();
		return layout && fit(wholeFrame(scene), layout.box, layout.viewport);
	}

	#pilot(): Pilot {
		const picture = this.#picture;
		return {
			get position() {
				return picture.position;
			},
			fly: (to, seconds, onLand) => picture.fly(to, seconds * 1000, !this.flying, onLand)
		};
	}

	#rest(next: Camera, byHand: boolean, reached: Ends): void {
		this.#picture.rest(next);
		const settle = () => {
			this.ends = reached;
			this.#landed = this.#now().scene.step;
			this.rested = next;
			this.exploring = byHand;
		};
		this.#unsettle?.();
		// After a flight the names come back: with the ground in one frame that would be a long one.
		if (this.flying) this.#unsettle = afterPaint(settle);
		else settle();
	}
}
