// Movements between places, as curves that meet like a fan.
import type { StepMap } from '../../story/schema/schema';
import { fanned } from '../plane/fan';
import type { Point, Rect } from '../plane/geometry';
import type { Atlas } from '../atlas/atlas';
import { hubOf } from './kinds';

export interface SceneMovement {
	state: string;
	from: Point;
	/** What its curve bends towards. */
	via: Point;
	to: Point;
	/** The place that it ends at. */
	end: string;
	/** So short that it is straight, with a smaller head; on small maps with none. */
	short?: true;
	kind: 'arriving' | 'leaving';
}

/** Which way movements lead on a map: to the state where they meet, or from there. */
export function directionIn(
	{ kinds, places }: Pick<Atlas, 'kinds' | 'places'>,
	map: Pick<StepMap, 'roles'>
): (movement: { to: string }) => SceneMovement['kind'] {
	const hub = hubOf(kinds, map);
	return ({ to }) => (places.find((p) => p.id === to)?.state === hub ? 'arriving' : 'leaving');
}

/** Shorter than this part of the frame's width, a movement has a small head, and on a phone none. */
const SHORT_PART = 0.065;

/**
 * The movements of a step, those that meet at a place as a fan around it.
 * @throws RangeError for a place that there is not
 */
export function movementsOf(
	atlas: Atlas,
	movements: StepMap['movements'],
	frame: Rect,
	kindOf: (movement: { to: string }) => SceneMovement['kind']
): SceneMovement[] {
	const at = (id: string): Point => {
		const place = atlas.places.find((p) => p.id === id);
		if (!place) throw new RangeError(`no place ${id}`);
		return place.at;
	};
	const hubOf = (m: (typeof movements)[number]) => (kindOf(m) === 'arriving' ? m.to : m.from);
	return movements.map((movement): SceneMovement => {
		const hub = hubOf(movement);
		const meeting = movements.filter((m) => hubOf(m) === hub);
		const ends = meeting.map((m) => at(m.from === hub ? m.to : m.from));
		const [from, to] = [at(movement.from), at(movement.to)];
		const least = frame.width * SHORT_PART;
		const isShort = Math.hypot(to.x - from.x, to.y - from.y) < least;
		return {
			state: movement.state,
			from,
			via: fanned(at(hub), ends, least)[meeting.indexOf(movement)] ?? from,
			to,
			end: movement.to,
			...(isShort && { short: true as const }),
			kind: kindOf(movement)
		};
	});
}
