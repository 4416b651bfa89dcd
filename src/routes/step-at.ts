// Which step an address means.
import { error } from '@sveltejs/kit';
import { story } from '$lib/server/content';
import { indexOfStep } from '$lib/story/navigation';

/**
 * The step and its place, from 0.
 * @throws 404 where no step is called so
 */
export function stepAt(id: string) {
	const index = indexOfStep(story.steps, id);
	const step = story.steps[index ?? -1];
	if (index === undefined || !step) error(404, 'There is no such step.');
	return { index, step };
}
