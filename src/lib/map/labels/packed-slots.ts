// Where names go, worked out when the site is built and handed to browsers as one text a size.
import type { PackedSlots } from '../scene/atlas';
import type { Scene } from '../scene/scene';
import type { Sizes } from './label-style';
import { labelsOf, slotsIn } from './labels';

const SIZES: readonly Sizes[] = ['S', 'M', 'L', 'P'];

/** The slots of a scene's names in all sizes; a name that has none in a size is left out there. */
export const packSlots = (scene: Scene): PackedSlots =>
	Object.fromEntries(
		SIZES.map((size) => {
			const slots = slotsIn(scene, size);
			return [
				size,
				labelsOf(scene)
					.map(({ id }) => slots[id] ?? '')
					.join(' ')
			];
		})
	);
