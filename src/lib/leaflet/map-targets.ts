// What of a scene can be asked about: marked places, and the states with a part in the story.
import type { MapTarget } from './buttons';
import { labelBoxes } from '../map/placing/label-boxes';
import { labelsIn } from '../map/labels/labels';
import { setSlot } from '../map/labels/set-name';
import type { Sizes } from '../map/labels/style/label-style';
import type { Scene } from '../map/scene/scene';

/** Where the names of states stand in a size, CSS px around their points. */
function namesOf(scene: Scene, sizes: Sizes, unit: number) {
	const names = labelsIn(scene, sizes).filter(({ kind }) => kind === 'state');
	return new Map(
		names.flatMap((label) => {
			const [box] = labelBoxes(label, setSlot(label), sizes);
			if (!box) return [];
			const px = (length: number) => Math.round(length * unit);
			const of = { x0: px(box.x0), y0: px(box.y0), x1: px(box.x1), y1: px(box.y1) };
			return [[label.id, { x: label.x, y: label.y, box: of }] as const];
		})
	);
}

/**
 * The buttons of a scene: its places in the order of their days, then its states, which are pressed where
 * their names stand.
 * @param unit CSS px for one px of the size
 */
export function mapTargets(scene: Scene, sizes: Sizes, unit: number): MapTarget[] {
	const names = namesOf(scene, sizes, unit);
	return [
		...scene.places.flatMap(({ id, name, x, y, kind }): MapTarget[] =>
			kind === 'water' ? [] : [{ id, name, x, y, kind: 'place' }]
		),
		...scene.states.flatMap(({ id, name, x, y, role }): MapTarget[] =>
			role === 'other' ? [] : [{ id, name, x, y, kind: 'state', ...names.get(id) }]
		)
	];
}
