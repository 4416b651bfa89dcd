// Which step an address means, and every address that means one.
import * as m from '$messages';
import { error } from '@sveltejs/kit';
import { index, story } from '$lib/server/content/content';

/**
 * The step with all that is known of it.
 * @throws 404 where no step is called so
 */
export function stepAt(id: string) {
	return index.find(id) ?? error(404, m.routes_noStep());
}

/** Of the pages that there are one for each step. */
export const stepEntries = () => story.steps.map(({ id }) => ({ id }));
