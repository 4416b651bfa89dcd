// What pages that hand out embeds need of each step.
import { index } from '../content/content';

/** Every step in order: its id, its title and its map in words. */
export const sharedSteps = index.steps.map(({ step, description }) => ({
	id: step.id,
	title: step.title,
	alt: description.short
}));
