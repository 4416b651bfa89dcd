// Movements grow and lights come on in the order of the story, once the map rests. For each beginning or end of
// an animation a browser works in a few frames: so all of a step begin and end together, and each waits its turn
// within.
interface Coming {
	/** ms: when the first begins, how much later each next one, and how long one takes. */
	first: number;
	each: number;
	takes: number;
	/** From one keyframe to the next. */
	easing: string;
	/** `offset`: how far into its own time. */
	frames: (Keyframe & { offset: number })[];
}

/** How things come, by their class. What leaves is there, is drawn home, and leaves a trace. */
const COMING: Record<string, Coming> = {
	leaving: {
		first: 500,
		each: 450,
		takes: 1100,
		easing: 'cubic-bezier(0.5, 0, 0.6, 1)',
		frames: [
			{ offset: 0, opacity: 1, transform: 'none' },
			{ offset: 0.65, opacity: 1, transform: 'scale(0)' },
			{ offset: 0.66, opacity: 0, transform: 'none' },
			{ offset: 1, opacity: 'var(--trace)', transform: 'none' }
		]
	},
	way: {
		first: 0,
		each: 350,
		takes: 700,
		easing: 'cubic-bezier(0.2, 0.6, 0.2, 1)',
		frames: [
			{ offset: 0, transform: 'scale(0)' },
			{ offset: 1, transform: 'none' }
		]
	},
	light: {
		first: 0,
		each: 120,
		takes: 720,
		easing: 'ease-out',
		frames: [
			{ offset: 0, opacity: 0, transform: 'scale(0.2)' },
			{ offset: 0.55, opacity: 1, transform: 'scale(1.7)' },
			{ offset: 1, opacity: 1, transform: 'none' }
		]
	}
};

/** @param whole what all of them take together, ms */
function within({ takes, easing, frames }: Coming, begins: number, whole: number): Keyframe[] {
	const placed = frames.map((frame) => {
		const offset = (begins + takes * frame.offset) / whole;
		return { ...frame, easing, offset };
	});
	return [{ ...placed[0], offset: 0 }, ...placed, { ...placed.at(-1), offset: 1 }];
}

/** What of a picture comes in turn, once. */
export class Turns {
	readonly #come = new WeakMap<Element, string>();
	#animations = new Map<Element, Animation>();

	/**
	 * Tells what is there now.
	 * @param waits nothing comes in a flight
	 */
	tell(picture: Element, waits: boolean): void {
		for (const [element, animation] of this.#animations) {
			if (!element.isConnected) animation.cancel();
			if (/finished|idle/.test(animation.playState)) this.#animations.delete(element);
		}
		const fresh = [...picture.querySelectorAll<SVGElement>('.light, .ways .way')].flatMap(
			(element) => {
				const kind = Object.keys(COMING).find((name) => element.classList.contains(name)) ?? '';
				const coming = COMING[kind];
				if (!coming || this.#come.get(element) === kind) return [];
				this.#come.set(element, kind);
				const turn = Number(element.style.getPropertyValue('--turn'));
				return [{ element, coming, begins: coming.first + turn * coming.each }];
			}
		);
		const duration = Math.max(...fresh.map(({ begins, coming }) => begins + coming.takes));
		for (const { element, coming, begins } of fresh) {
			const frames = within(coming, begins, duration);
			this.#animations.set(element, element.animate(frames, { duration, fill: 'both' }));
		}
		for (const animation of this.#animations.values()) {
			if (waits) animation.pause();
			else if (animation.playState === 'paused') animation.play();
		}
	}

	/** Nothing moves any longer: all of it is there. */
	stop(): void {
		for (const animation of this.#animations.values()) animation.cancel();
		this.#animations.clear();
	}
}
