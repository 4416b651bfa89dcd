// The layers of a live picture: grounds, marks and names, each an element of its own that the browser
// moves without laying anything out or painting it. A flight is handed over whole, as keyframes of
// transforms, and goes on whatever the page's scripts do.
import { toScreen, type Box, type Camera } from '../../map/scene/camera';
import type { Point, Rect } from '../../map/plane/geometry';
import { around, groundTransform, type Size } from '../view';
import { between, cameraPath, stopsAlong } from './camera-path';
import { fadeIn, fadesFrom } from './fade';
import type { GroundView } from './grounds';
import { legsOf, type Leg } from './legs';

/** Keyframes of a flight. Between two of them every point goes straight, marks and ground alike. */
const STOPS = 16;

interface Layer {
	element: HTMLElement | SVGElement;
	/** How it is moved for a camera, in a flight and at rest: a CSS transform. */
	transform: (camera: Camera, rests?: boolean) => string;
	/** Names rest in a flight, in which they are not seen. */
	rests?: boolean;
	ground?: GroundView;
	/** The flight that it was sent on. */
	sent?: Flight;
	/** Where it was last put. */
	put?: string;
}

interface Flight {
	to: Camera;
	stops: readonly Camera[];
	/** ms */
	duration: number;
	onLand: () => void;
	/** The first layer's animation: by it all go. */
	clock?: Animation;
	/** Names go along. */
	named: boolean;
}

type Attachment = (element: HTMLElement | SVGElement) => () => void;

export class Layers {
	#viewport: Size = { width: 0, height: 0 };
	#box: Box = { x: 0, y: 0, width: 0, height: 0 };
	#camera: Camera = { x: 0, y: 0, scale: 1 };
	#flight: Flight | undefined;
	#isDue = false;
	readonly #layers = new Set<Layer>();
	readonly #removed: Layer['element'][] = [];
	readonly #moving = new WeakMap<Element, Animation[]>();

	/** Where the layers are: where a flight is now, or where they rest. */
	get camera(): Camera {
		const at = Math.min(this.#stop, STOPS - 1);
		const i = Math.min(Math.floor(at), STOPS - 2);
		const [a, b] = this.#flight?.stops.slice(i) ?? [];
		return a && b ? between(a, b, at - i) : this.#camera;
	}

	/** How many stops a flight has come along. */
	get #stop(): number {
		const { clock, duration = 1 } = this.#flight ?? {};
		return (Number(clock?.currentTime ?? 0) / duration) * (STOPS - 1);
	}

	get isFlying(): boolean {
		return this.#flight !== undefined;
	}

	/** Tells them the picture's size, and where the frame is fitted into it. */
	resize(viewport: Size, box: Box): void {
		this.#viewport = viewport;
		this.#box = box;
	}

	/** A mark on a point of the plane. */
	mark(at: Point): Attachment {
		return (element) => this.#add({ element, transform: this.#on(at) });
	}

	/** A name at a point of the plane. */
	name(at: Point): Attachment {
		return (element) => this.#add({ element, transform: this.#on(at), rests: true });
	}

	/** A rectangle of the plane, drawn for a camera, km: it is stretched with the map where a hand moves that. */
	way({ x, y, width, height }: Rect, anchor: Camera): Attachment {
		return (element) => {
			const size = { width: `${width * anchor.scale}px`, height: `${height * anchor.scale}px` };
			Object.assign(element.style, size);
			const transform = (camera: Camera) => {
				const p = toScreen(camera, this.#viewport, { x, y });
				const stretch = camera.scale / anchor.scale;
				return `translate(${(p.x - this.#box.x).toFixed(2)}px, ${(p.y - this.#box.y).toFixed(2)}px) scale(${stretch})`;
			};
			return this.#add({ element, transform, rests: true });
		};
	}

	/** A ground: around the viewport, and moved as far as the camera is from its own. */
	ground(ground: GroundView): Attachment {
		const { anchor, order } = ground;
		return (element) => {
			Object.assign(element.style, around(this.#viewport, this.#box), { zIndex: order });
			const transform = (camera: Camera) => groundTransform({ anchor, camera });
			return this.#add({ element, transform, ground, rests: order === undefined });
		};
	}

	/** Puts everything where a camera shows it; a flight ends. */
	show(camera: Camera): void {
		this.#flight = undefined;
		this.#camera = camera;
		this.#update();
	}

	/** The picture goes: a flight that is under way lands nowhere. */
	destroy(): void {
		this.#flight = undefined;
	}

	/**
	 * Flies to a camera from wherever the layers are.
	 * @param named names are seen, and go along
	 * @param onLand called on landing, and not if something else comes before it
	 * @returns the grounds that the flight needs
	 */
	fly(to: Camera, duration: number, named: boolean, onLand: () => void): Leg[] {
		const stops = this.#stopsTo(to);
		const legs = this.legsTo(to, stops);
		const flight: Flight = { to, stops, duration, named, onLand };
		this.#flight = flight;
		this.#camera = to;
		this.#schedule();
		return legs;
	}

	/** The grounds that a flight to a camera needs. */
	legsTo(to: Camera, stops = this.#stopsTo(to)): Leg[] {
		return legsOf(stops, this.#seen() ?? this.camera, this.#viewport);
	}

	#stopsTo(to: Camera): Camera[] {
		const { width, height } = this.#viewport;
		return stopsAlong(cameraPath(this.camera, to, Math.max(width, height)), STOPS);
	}

	/** What the ground that is seen now was drawn for. */
	#seen(): Camera | undefined {
		const grounds = [...this.#layers].flatMap(({ ground }) => ground ?? []);
		const come = grounds.filter(({ order, from }) => order !== undefined && from <= this.#stop);
		return come.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).at(-1)?.anchor;
	}

	/** Whole device pixels at rest: letters are sharp there. */
	#on(at: Point): Layer['transform'] {
		return (camera, rests) => {
			const p = toScreen(camera, this.#viewport, at);
			const put = (n: number, from: number) =>
				((rests ? Math.round(n * devicePixelRatio) / devicePixelRatio : n) - from).toFixed(2);
			return `translate(${put(p.x, this.#box.x)}px, ${put(p.y, this.#box.y)}px)`;
		};
	}

	#add(layer: Layer): () => void {
		this.#layers.add(layer);
		this.#schedule();
		return () => {
			this.#layers.delete(layer);
			this.#removed.push(layer.element);
			this.#schedule();
		};
	}

	/** What changes in one go is placed in one go, by a flight that begins with it or soon after. */
	#schedule(): void {
		if (!this.#isDue) queueMicrotask(() => this.#isDue && this.#update());
		this.#isDue = true;
	}

	#update(): void {
		this.#isDue = false;
		const flight = this.#flight;
		// For the animation of an element that has left the page the browser would work in every frame.
		const left = this.#removed.splice(0).filter(({ isConnected }) => !isConnected);
		for (const animation of left.flatMap((element) => this.#moving.get(element) ?? []))
			if (animation !== flight?.clock) animation.cancel();
		// Grounds first: the first is the clock, and marks leave.
		const rank = ({ ground }: Layer) => (ground ? 0 : 1);
		for (const layer of [...this.#layers].sort((a, b) => rank(a) - rank(b))) {
			if (!flight || (layer.rests && !(flight.named && !layer.ground))) this.#rest(layer);
			else if (layer.sent !== flight) this.#send(layer, flight);
		}
	}

	/** It lands when the browser has played it. */
	#begin(flight: Flight, clock: Animation): Animation {
		clock.startTime = document.timeline.currentTime;
		clock.onfinish = () => {
			if (this.#flight !== flight) return;
			this.show(flight.to);
			flight.onLand();
		};
		return clock;
	}

	#rest(layer: Layer): void {
		for (const animation of this.#moving.get(layer.element) ?? []) animation.cancel();
		this.#moving.delete(layer.element);
		this.#put(layer);
	}

	#put(layer: Layer): void {
		const put = layer.transform(this.#camera, true);
		if (put !== layer.put) layer.element.style.transform = put;
		layer.put = put;
	}

	#send(layer: Layer, flight: Flight): void {
		const { stops, duration } = flight;
		const { from = 0, until = STOPS } = layer.ground ?? {};
		// A ground that is not seen yet, or no longer, waits where it is.
		const first = fadesFrom(from);
		const last = Math.min(STOPS - 1, until);
		const transforms = stops.map((_, i) => {
			const camera = stops[Math.max(first, Math.min(i, last))] ?? flight.to;
			return layer.transform(camera, i === STOPS - 1);
		});
		const moved = layer.element.animate({ transform: transforms }, duration);
		const animations = [moved];
		if (from > 0) animations.push(layer.element.animate(fadeIn(from, STOPS), duration));
		const clock = (flight.clock ??= this.#begin(flight, moved));
		for (const animation of animations) {
			animation.playbackRate = clock.playbackRate;
			animation.startTime = clock.startTime;
		}
		for (const animation of this.#moving.get(layer.element) ?? []) animation.cancel();
		this.#moving.set(layer.element, animations);
		this.#put(layer);
		layer.sent = flight;
	}
}
