// Which step an address means, and every address that means one.
import * as m from '$messages';
import { error } from '@sveltejs/kit';
import { story } from '$lib/server/content/content';
import { indexOfStep } from '$lib/story/index/navigation';

/**
 * The step and its place, from 0.
 * @throws 404 where no step is called so
 */
export function stepAt(id: string) {
	const index = indexOfStep(story.steps, id);
	const step = story.steps[index ?? -1];
	if (index === undefined || !step) error(404, m.routes_noStep());
	return { index, step };
}

/** Of the pages that there are one for each step. */
export const stepEntries = () => story.steps.map(({ id }) => ({ id }));
