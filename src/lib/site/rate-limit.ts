// Browsers allow about a hundred changes of the address in half a minute and throw beyond that.

const WINDOW_MS = 30_000;
const MOST = 60;
const LATER_MS = 600;

/**
 * Does a thing at once, unless it was done too often lately: then once a little later.
 * @returns `run`, and `stop` that drops what is still to come
 */
export function paced(act: () => void): { run: () => void; stop: () => void } {
	let times: number[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const now = () => {
		times.push(performance.now());
		act();
	};
	return {
		run() {
			clearTimeout(timer);
			const since = performance.now() - WINDOW_MS;
			times = times.filter((time) => time > since);
			if (times.length < MOST) now();
			else timer = setTimeout(now, LATER_MS);
		},
		stop: () => clearTimeout(timer)
	};
}
