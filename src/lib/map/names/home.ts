// Where a state lies, and the line around it as what letters may meet.
import type { HungBox } from '../placing/label-boxes';
import type { Home } from '../placing/underneath';
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

/** How far apart the points of the plane are numbered, km. */
const FAR = 100_000;

/** Which state lies at a point, to the kilometre: names of many maps lie on the same ground. */
function stateAtIn(land: LandOf): Home['stateAt'] {
	const states = [...land];
	const known = new Map<number, string | undefined>();
	return (at) => {
		const [x, y] = [Math.round(at.x), Math.round(at.y)];
		const key = x * FAR + y;
		if (!known.has(key)) known.set(key, states.find(([, one]) => liesOn(one, { x, y }))?.[0]);
		return known.get(key);
	};
}

/** What lies under names where a state is the story's own; nothing where it has no land. */
export function homeOf(land: LandOf, state: string | undefined): Home | undefined {
	const own = state && land.get(state);
	if (!own) return undefined;
	return {
		outline: own.parts.flatMap(({ rings }) => rings.flatMap(along)),
		stateAt: stateAtIn(land),
		id: state
	};
}
