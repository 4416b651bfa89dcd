// Playing by itself, as the APG's carousel does it: focus on the embed stops it, a pointer makes it
// rest, and so does being out of sight: a reader who scrolls to it finds the step it opens on. Who
// chose to play or to stop has the last word.

interface Autoplay {
	readonly playing: boolean;
	play(): void;
	pause(): void;
}

/** The part of the embed that must be in sight. */
const SEEN = 0.25;

interface Options {
	/** How long a step stays. */
	seconds: number;
	/** Shows the next step. @returns when it is shown: whether to go on after it */
	advance: () => Promise<boolean>;
	/** Called when it starts or stops. */
	onChange: (playing: boolean) => void;
}

/**
 * @param region what stops it when pointed at or focused
 * @param control the button that starts and stops it; pointing at it alone changes nothing
 */
export function autoplayOf(region: HTMLElement, control: HTMLElement, options: Options): Autoplay {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Started, and perhaps resting while a pointer is on the embed or nobody sees it. */
	let started = false;
	let pointed = false;
	let seen = false;

	const wait = () => {
		clearTimeout(timer);
		if (started && seen && !pointed) timer = setTimeout(() => void turn(), options.seconds * 1000);
	};
	const turn = async () => {
		if (document.hidden) return wait();
		const goesOn = await options.advance();
		if (!started) return;
		if (goesOn) wait();
		else set(false);
	};
	const set = (on: boolean) => {
		started = on;
		wait();
		options.onChange(on);
	};
	const point = (on: boolean) => () => {
		pointed = on;
		wait();
	};

	region.addEventListener('pointerenter', point(true));
	region.addEventListener('pointerleave', point(false));
	new IntersectionObserver(
		(entries) => {
			seen = entries.at(-1)?.isIntersecting ?? false;
			wait();
		},
		{ threshold: SEEN }
	).observe(region);
	region.addEventListener('focusin', ({ target }) => {
		if (started && target !== control) set(false);
	});
	control.addEventListener('click', () => set(!started));
	return {
		get playing() {
			return started;
		},
		play: () => set(true),
		pause: () => set(false)
	};
}
