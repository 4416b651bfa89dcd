// What pages that hand out embeds need of each step.
import { atlasOf } from '../../map/scene/atlas';
import { describe } from '../../map/describe/description';
import { story } from '../content/content';

const atlas = atlasOf(story);

/** Every step in order: its id, its title and its map in words. */
export const sharedSteps = story.steps.map(({ id, title }, index) => ({
	id,
	title,
	alt: describe(atlas, index).short
}));
