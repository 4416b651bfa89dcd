// A live picture that rests, is moved by a hand or flies: its layers, and the grounds drawn for them.
import type { Box, Camera } from '../../map/scene/camera';
import { needsRedraw, type Size } from '../view';
import { groundsFor, withSpare, type GroundView } from './grounds';
import { Layers } from './layers';
import type { Scene } from '../../map/scene/scene';
import { isSame, type Leg } from './legs';

export class MovingPicture {
	readonly layers = new Layers();
	/** None before the picture has a size. */
	grounds = $state.raw<readonly GroundView[]>([]);
	/** In the air. */
	isFlying = $state(false);
	/** CSS px for a kilometre, where the picture last rested or a hand moved it. */
	scale = $state(1);
	#viewport: Size = { width: 0, height: 0 };
	/** Drops what is still to be drawn of a flight. */
	#drop: (() => void) | undefined;

	/** @param later does a thing after the next frame, and returns what drops it */
	constructor(private readonly later: (act: () => void) => () => void) {}

	/** What the ground that is seen was drawn for. */
	get anchor(): Camera | undefined {
		return this.grounds.find(({ order }) => order === 0)?.anchor;
	}

	/** Where a flight is now; nothing at rest. */
	get position(): Camera | undefined {
		return this.isFlying ? this.layers.camera : undefined;
	}

	resize(viewport: Size, box: Box): void {
		this.#viewport = viewport;
		this.layers.resize(viewport, box);
		this.grounds = this.grounds.map((ground) => ({ ...ground }));
	}

	/** A hand moves it: the ground is drawn anew where it is outgrown. */
	move(camera: Camera): void {
		this.#show(camera);
		if (!this.anchor || needsRedraw(this.anchor, camera, this.#viewport)) this.#draw(camera);
	}

	/** It rests: the ground is drawn for this camera. */
	rest(camera: Camera): void {
		this.#show(camera);
		this.#draw(camera);
	}

	/**
	 * Draws one of the grounds that going to what probably comes next needs, before it is asked for.
	 * @param flies whether that will be a flight
	 * @returns whether there may be more to draw
	 */
	prepare(to: Camera, ahead: Scene, flies: boolean): boolean {
		if (this.isFlying || !this.anchor) return false;
		const legs = flies ? this.layers.legsTo(to).slice(1) : [];
		const wanted = [to, ...legs.map(({ anchor }) => anchor)];
		const missing = wanted.find((camera) => !this.grounds.some((g) => isSame(g.anchor, camera)));
		const before = this.grounds;
		if (missing) this.grounds = withSpare(before, missing, ahead, wanted);
		return this.grounds !== before;
	}

	/**
	 * Flies from wherever it is, turning a flight that is under way.
	 * @param named names are seen on the way
	 */
	fly(to: Camera, ms: number, named: boolean, onLand: () => void): void {
		this.stop();
		this.isFlying = true;
		this.#drawLegs(this.layers.fly(to, ms, named, onLand), 1);
	}

	stop(): void {
		this.#drop?.();
	}

	destroy(): void {
		this.stop();
		this.layers.destroy();
	}

	#show(camera: Camera): void {
		this.stop();
		this.isFlying = false;
		this.scale = camera.scale;
		this.layers.show(camera);
	}

	#draw(anchor: Camera): void {
		this.grounds = groundsFor(this.grounds, [{ anchor, from: 0 }]);
	}

	/** One after another: the first is there already, the others come later in the flight. */
	#drawLegs(legs: readonly Leg[], count: number): void {
		this.grounds = groundsFor(this.grounds, legs, count);
		if (count < legs.length) this.#drop = this.later(() => this.#drawLegs(legs, count + 1));
	}
}
