// One step of the story for an iframe.
import { slideOf } from '$lib/embed/frame/slide';
import { story } from '$lib/server/content/content';
import { headingOf } from '$lib/server/meta/page-meta';
import { absolute } from '$lib/server/meta/site-address.js';
import { stepAt, stepEntries } from '../../step-at';

export const entries = stepEntries;

export function load({ params }) {
	const { index } = stepAt(params.id);
	return {
		slide: slideOf(story, params.id),
		index,
		ids: story.steps.map(({ id }) => id),
		story: story.title,
		heading: headingOf(story),
		canonical: absolute(index === 0 ? '/' : `/step/${params.id}/`)
	};
}
