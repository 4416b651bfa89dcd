// Long work goes in small pieces, so that the page can be scrolled and pressed between them.

/** Resolves in a task of its own: the browser answers and paints first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is out of sight, in a hidden tab or further down a host's page, has no frames to wait for. */
const UNSEEN_MS = 300;

/**
 * Does a thing in a task of its own after the next frame, so that what was just done is seen first.
 * @returns drops it, if it is still to come
 */
export function afterPaint(act: () => void): () => void {
	let timer = setTimeout(() => {
		cancelAnimationFrame(frame);
		act();
	}, UNSEEN_MS);
	const frame = requestAnimationFrame(() => {
		clearTimeout(timer);
		timer = setTimeout(act);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** Resolves in a task of its own after the next frame. */
export const painted = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve));

/** The same after one frame more: what follows a press at once has that for itself. */
export function afterNextPaint(act: () => void): () => void {
	let drop = afterPaint(() => (drop = afterPaint(act)));
	return () => drop();
}

/**
 * Does a thing when the browser has nothing better to do, or after a while.
 * @returns drops it, if it is still to come
 */
export function atLeisure(act: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const idle = requestIdleCallback(act, { timeout: 2500 });
		return () => cancelIdleCallback(idle);
	}
	const timer = setTimeout(act, 600);
	return () => clearTimeout(timer);
}

/** A step has come whole, and is read. */
const REST_MS = 1000;

/** The same where nothing has been asked for a while: what may never be needed is in nobody's way. */
export function atRest(act: () => void): () => void {
	let drop = () => clearTimeout(timer);
	const timer = setTimeout(() => (drop = atLeisure(act)), REST_MS);
	return () => drop();
}

/** Resolves when the browser has nothing better to do, or after a while. */
export const leisure = (): Promise<void> => new Promise((resolve) => void atLeisure(resolve));
