// What of a scene can be asked about: marked places, and the states with a part in the story.
import type { MapTarget } from '../leaflet/buttons';
import type { Scene } from '../map/scene/scene';

/** The buttons of a scene: its places in the order of their days, then its states. */
export function mapTargets({ places, states }: Scene): MapTarget[] {
	return [
		...places.flatMap(({ id, name, x, y, kind }): MapTarget[] =>
			kind === 'water' ? [] : [{ id, name, x, y, kind: 'place' }]
		),
		...states.flatMap(({ id, name, x, y, role }): MapTarget[] =>
			role === 'other' ? [] : [{ id, name, x, y, kind: 'state' }]
		)
	];
}
