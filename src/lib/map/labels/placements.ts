// The names of a whole picture: one choice for each width that it may have, or one for the width that it has.
import { oncePer } from '../../story/index/memoize';
import { sentSlots } from './labels';
import type { Label, Sizes, Tier } from './style/label-style';
import type { Slot } from './style/slot';
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

/** One choice, whatever the width. */
export const inAllTiers = (one: Placement): Placements => ({ XS: one, S: one, M: one, L: one });

/** Where a scene's names go in a size, as it was sent: not all sizes are sent to all pages. */
export const sentPlacement = (scene: Scene, sizes: Sizes): Placement =>
	(sentOf(scene)[sizes] ??= { sizes, slots: sentSlots(scene, sizes) ?? {} });
const sentOf = oncePer<Scene, Partial<Record<Sizes, Placement>>>(() => ({}));
