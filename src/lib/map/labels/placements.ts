// The names of a whole picture: one choice for each width that it may have, or one for the width that it has.
import { slotsIn } from './labels';
import type { Label, Sizes, Slot, Tier } from './style/label-style';
import type { Scene } from '../scene/scene';

/** The names of a picture of one width, and how they are sized. */
export interface Placement {
	sizes: Sizes;
	slots: Readonly<Record<string, Slot>>;
	/** Where they are not those of the scene's own frame. */
	labels?: readonly Label[];
}

/** The names of a picture whose width is not known, or is: then they are the same in all tiers. */
export type Placements = Readonly<Record<Tier, Placement>>;

const placementIn = (scene: Scene, sizes: Sizes): Placement => ({
	sizes,
	slots: slotsIn(scene, sizes)
});

/**
 * Without the names of mere regions: only the widest maps have room for them, and there the live map brings
 * them. In every still picture of a page they would weigh more than all its marks.
 */
function withoutRegions({ sizes, slots }: Placement, { regions }: Scene): Placement {
	const hidden = regions.filter(({ stage }) => !stage).map(({ id }) => [id, 'x'] as const);
	return { sizes, slots: { ...slots, ...Object.fromEntries(hidden) } };
}

/** The server's choice, before any viewport is known. */
export function placementsOf(scene: Scene): Placements {
	return {
		XS: placementIn(scene, 'XS'),
		S: placementIn(scene, 'S'),
		M: placementIn(scene, 'M'),
		L: withoutRegions(placementIn(scene, 'L'), scene)
	};
}

/** The same for a picture that is projected: large wherever there is room. */
export function projectedPlacementsOf(scene: Scene): Placements {
	const large = placementIn(scene, 'P');
	return { XS: placementIn(scene, 'XS'), S: placementIn(scene, 'S'), M: large, L: large };
}

/** One choice, whatever the width. */
export const inAllTiers = (one: Placement): Placements => ({ XS: one, S: one, M: one, L: one });
