// Where names go, worked out when the site is built and handed to browsers as one text a size.
import type { PackedSlots } from '../atlas/atlas';
import type { Scene } from '../scene/scene';
import { TIERS, type Sizes } from '../labels/style/label-style';
import { labelsIn } from '../labels/labels';
import type { Home } from './underneath';
import { slotsIn } from './slots';

/**
 * The slots of a scene's names in every size.
 * @param home on whose side of its border names keep where they can
 */
export const packSlots = (scene: Scene, home?: Home): PackedSlots =>
	Object.fromEntries(
		(Object.keys(TIERS) as Sizes[]).map((size) => {
			const slots = slotsIn(scene, size, home);
			return [
				size,
				labelsIn(scene, size)
					.map(({ id }) => slots[id] ?? '')
					.join(' ')
			];
		})
	);
