// One step of the story for an iframe.
import { slideOf } from '$lib/embed/frame/slide';
import { story } from '$lib/server/content/content';
import { reliefAddress } from '$lib/server/islands/islands';
import { absolute } from '$lib/server/meta/site-address.js';
import { stepAt, stepEntries } from '../../step-at';

export const entries = stepEntries;

export function load({ params }) {
	const { index } = stepAt(params.id);
	return {
		slide: slideOf(story, index),
		index,
		ids: story.steps.map(({ id }) => id),
		story: story.title,
		relief: reliefAddress,
		canonical: absolute(index === 0 ? '/' : `/step/${params.id}/`)
	};
}
