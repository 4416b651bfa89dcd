// How a ground comes in a flight: over the one before, and wholly there before it is needed.

/** So many stops before it is needed it begins to be seen, and is wholly there. */
const [BEGINS, THERE] = [2, 1];

/** The stop at which a ground begins to be seen that is needed from another on. */
export const fadesFrom = (needed: number) => Math.max(0, needed - BEGINS);

/**
 * Its keyframes.
 * @param needed the stop from which it is needed
 * @param stops so many has the flight
 */
export function fadeIn(needed: number, stops: number): Keyframe[] {
	const at = (stop: number) => Math.max(0, stop) / (stops - 1);
	return [
		{ opacity: 0, offset: 0 },
		{ opacity: 0, offset: at(needed - BEGINS) },
		{ opacity: 1, offset: at(needed - THERE) },
		{ opacity: 1, offset: 1 }
	];
}
