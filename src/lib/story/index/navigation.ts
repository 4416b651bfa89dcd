// Where a step stands among the others.

interface HasId {
	readonly id: string;
}

/** The step's place in the order, from 0; undefined where no step is called so. */
export function indexOfStep(steps: readonly HasId[], id: string): number | undefined {
	const index = steps.findIndex((step) => step.id === id);
	return index < 0 ? undefined : index;
}

/** The nearest index that there is. */
export function clampIndex(index: number, count: number): number {
	return Math.min(Math.max(Math.trunc(index) || 0, 0), Math.max(count - 1, 0));
}

/** The steps before and after; absent at the ends and for an unknown id. */
export function neighbours<T extends HasId>(
	steps: readonly T[],
	id: string
): { previous?: T; next?: T } {
	const index = indexOfStep(steps, id);
	if (index === undefined) return {};
	const previous = steps[index - 1];
	const next = steps[index + 1];
	return { ...(previous && { previous }), ...(next && { next }) };
}

/** Where a talk stands: a step, and how many of its parts are revealed. */
export interface Position {
	index: number;
	build: number;
}

/**
 * The next or previous position of a talk. On the way forward a step is entered with nothing
 * revealed, on the way back whole, so that each way undoes the other.
 * @param builds how many parts each step reveals
 * @returns nothing at the ends
 */
export function walk(
	builds: readonly number[],
	{ index, build }: Position,
	by: 1 | -1
): Position | undefined {
	const within = build + by;
	if (within >= 0 && within <= (builds[index] ?? 0)) return { index, build: within };
	const next = builds[index + by];
	if (next === undefined) return undefined;
	return { index: index + by, build: by > 0 ? 0 : next };
}
