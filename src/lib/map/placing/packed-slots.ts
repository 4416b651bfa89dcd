// Where names go, worked out when the site is built and handed to browsers as one text a size.
import type { PackedSlots } from '../atlas/atlas';
import type { Scene } from '../scene/scene';
import { TIERS, type Sizes } from '../labels/style/label-style';
import { labelsIn } from '../labels/labels';
import type { HungBox } from './label-boxes';
import { slotsIn } from './slots';

/**
 * The slots of a scene's names in every size.
 * @param lines what no note is written across where another place is free
 */
export const packSlots = (scene: Scene, lines: readonly HungBox[] = []): PackedSlots =>
	Object.fromEntries(
		(Object.keys(TIERS) as Sizes[]).map((size) => {
			const slots = slotsIn(scene, size, lines);
			return [
				size,
				labelsIn(scene, size)
					.map(({ id }) => slots[id] ?? '')
					.join(' ')
			];
		})
	);
