// Playing by itself, as the APG's carousel does it: focus or a pointer on the embed stops it, and a
// reader who chose to play or to stop has the last word.

export interface Autoplay {
	readonly playing: boolean;
	play(): void;
	pause(): void;
}

interface Options {
	/** How long a step stays. */
	seconds: number;
	/** Shows the next step. @returns whether there is one after that */
	advance: () => boolean;
	/** Called when it starts or stops. */
	onChange: (playing: boolean) => void;
}

/**
 * @param region what stops it when pointed at or focused
 * @param control the button that starts and stops it; pointing at it alone changes nothing
 */
export function autoplayOf(region: HTMLElement, control: HTMLElement, options: Options): Autoplay {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Started, and perhaps resting while a pointer or the focus is on the embed. */
	let started = false;
	let rests = false;

	const wait = () => {
		clearTimeout(timer);
		if (started && !rests) timer = setTimeout(turn, options.seconds * 1000);
	};
	const turn = () => {
		if (document.hidden) return wait();
		if (options.advance()) wait();
		else set(false);
	};
	const set = (on: boolean) => {
		started = on;
		wait();
		options.onChange(on);
	};
	const rest = (on: boolean) => () => {
		rests = on;
		wait();
	};

	region.addEventListener('pointerenter', rest(true));
	region.addEventListener('pointerleave', rest(false));
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
