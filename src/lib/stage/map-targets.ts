// What of a scene can be asked about: marked places, and the states with a part in the story.
import type { Asked } from '../leaflet/buttons';
import type { Scene } from '../map/scene/scene';

/** The buttons of a scene: its places in the order of their days, then its states. */
export function askedOf({ places, states }: Scene): Asked[] {
	return [
		...places.flatMap(({ id, name, x, y, kind }): Asked[] =>
			kind === 'water' ? [] : [{ id, name, x, y, kind: 'place' }]
		),
		...states.flatMap(({ id, name, x, y, role }): Asked[] =>
			role === 'other' ? [] : [{ id, name, x, y, kind: 'state' }]
		)
	];
}
