// A state's name as it is set for one frame in one size. Where it stands is found while the site is
// built (map/names), by hand or by rule, and comes with the scene: no browser has to find it.
import type { Point } from '../plane/geometry';
import type { Label, Sizes } from './style/label-style';
import type { Slot } from './style/slot';

/** How large: an index of STATE_PX. */
export const NAME_SIZES = { large: 0, medium: 1, small: 2 } as const;
/** How far letters stand apart: an index of TRACKING_EM. */
export const TRACKINGS = { tight: 0, normal: 1, wide: 2, widest: 3 } as const;

export interface SetName extends Point {
	/** The state's id. */
	id: string;
	size: (typeof NAME_SIZES)[keyof typeof NAME_SIZES];
	tracking: (typeof TRACKINGS)[keyof typeof TRACKINGS];
	/** Outside its state: where in it the leader line ends. */
	to?: Point;
	/** It stands for the state's curve, whose colour it has. */
	curve?: true;
}

/** The middle of the largest flat ellipse that fits into a state. */
export interface Room extends Point {
	/** Half of its width, km. */
	half: number;
}

/** The names of a frame's states, the most important first. */
export type SetNames = Partial<Record<Sizes, readonly SetName[]>>;

/** How steep a leader line is at most where the name stands beside its end. */
const STEEP = 1.2;

/** Where a state's name stands: on its point, or at its line's end on the side away from the state. */
export function setSlot({ x, y, set }: Pick<Label, 'x' | 'y' | 'set'>): Exclude<Slot, 'x'> {
	if (!set?.to) return 'c';
	const [dx, dy] = [x - set.to.x, y - set.to.y];
	if (Math.abs(dy) > Math.abs(dx) * STEEP) return dy > 0 ? 's' : 'n';
	return dx > 0 ? 'e' : 'w';
}
