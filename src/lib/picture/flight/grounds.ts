// The grounds that a live picture keeps: the one that is seen, those of a flight, and spare ones, so
// that none has to be made anew.
import type { Camera } from '../../map/scene/camera';
import type { Scene } from '../../map/scene/scene';
import { isSame, type Leg } from './legs';

/** One ground, drawn for a camera. */
export interface GroundView {
	/** Its element's. */
	key: number;
	anchor: Camera;
	/** Its place in the order in which they are seen; spare ones have none. */
	order: number | undefined;
	/** The stop of a flight at which it comes. */
	from: number;
	/** The stop at which the next has covered it. */
	until: number;
	/** A spare one's scene, where it is drawn before that is asked for. */
	ahead?: Scene;
}

/** Of one flight and a step to come. */
const MOST = 4;

/**
 * Gives each leg a ground: one that was drawn for it, or else one that nobody needs.
 * @param drawn so many of the legs; the others' grounds come later
 */
export function groundsFor(
	kept: readonly GroundView[],
	legs: readonly Leg[],
	drawn = legs.length
): GroundView[] {
	const free = [...kept];
	const take = (fits: (ground: GroundView) => boolean) => {
		const at = free.findIndex(fits);
		return at < 0 ? undefined : free.splice(at, 1)[0];
	};
	const found = legs.map((leg) => take(({ anchor }) => isSame(anchor, leg.anchor)));
	let newest = Math.max(-1, ...kept.map(({ key }) => key));
	const used = legs.slice(0, drawn).map(({ anchor, from }, order) => {
		const until = legs[order + 1]?.from ?? Infinity;
		const ground = found[order] ?? { key: take(() => true)?.key ?? ++newest, anchor };
		return same(ground, { order, from, until });
	});
	const waiting = found.slice(drawn).filter((ground) => ground !== undefined);
	const spare = [...waiting, ...free].map((ground) => same(ground, SPARE));
	// In one order, so that no element moves.
	return [...used, ...spare.slice(0, Math.max(0, MOST - used.length))].sort(
		(a, b) => a.key - b.key
	);
}

const SPARE = { order: undefined, from: 0, until: 0 };

/** A ground with other times: itself where it has them, so that nothing is done for it. */
function same(
	ground: Pick<GroundView, 'key' | 'anchor'> & Partial<GroundView>,
	times: Pick<GroundView, 'order' | 'from' | 'until'>
): GroundView {
	const { key, anchor, order, from, until } = ground;
	const isSet = order === times.order && from === times.from && until === times.until;
	return isSet ? (ground as GroundView) : { key, anchor, ...times };
}

/**
 * Draws a ground ahead for a camera that probably comes, where there is room for one.
 * @param wanted the cameras whose grounds stay
 */
export function withSpare(
	kept: readonly GroundView[],
	anchor: Camera,
	ahead: Scene,
	wanted: readonly Camera[]
): readonly GroundView[] {
	const stays = (ground: GroundView) =>
		ground.order !== undefined || wanted.some((camera) => isSame(camera, ground.anchor));
	if (kept.some((ground) => isSame(ground.anchor, anchor))) return kept;
	const spare = kept.find((ground) => !stays(ground));
	if (spare) return kept.map((ground) => (ground === spare ? { ...spare, anchor, ahead } : ground));
	if (kept.length >= MOST) return kept;
	const key = Math.max(-1, ...kept.map((ground) => ground.key)) + 1;
	return [...kept, { key, anchor, ahead, ...SPARE }];
}
