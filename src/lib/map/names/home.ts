// Where a state lies, and the line around it as what letters may meet.
import type { HungBox } from '../placing/label-boxes';
import type { Home } from '../placing/place-labels';
import { liesOn, type LandOf, type Ring } from './ground';

/** km: so close that no line of text slips between, wherever a story looks. */
const SPACING = 6;
/** Half of the line's width, and a little air, px. */
const HALF = 1.5;

const along = (ring: Ring): HungBox[] =>
	ring.slice(1).flatMap(([x, y], i) => {
		const [fromX, fromY] = ring[i] ?? [x, y];
		const pieces = Math.ceil(Math.hypot(x - fromX, y - fromY) / SPACING);
		return Array.from({ length: pieces }, (_, n) => ({
			at: { x: fromX + ((x - fromX) * n) / pieces, y: fromY + ((y - fromY) * n) / pieces },
			...{ x0: -HALF, y0: -HALF, x1: HALF, y1: HALF }
		}));
	});

/** Where a state lies; nothing where it has no land. */
export function homeOf(land: LandOf, state: string | undefined): Home | undefined {
	const own = state && land.get(state);
	if (!own) return undefined;
	return {
		outline: own.parts.flatMap(({ rings }) => rings.flatMap(along)),
		holds: (at) => liesOn(own, at)
	};
}
