// One step of the story for an iframe.
import { slideOf } from '$lib/embed/slide';
import { story } from '$lib/server/content';
import { reliefAddress } from '$lib/server/drawn';
import { absolute } from '$lib/server/site-address.js';
import { indexOfStep } from '$lib/story/navigation';
import { error } from '@sveltejs/kit';

export const entries = () => story.steps.map(({ id }) => ({ id }));

export function load({ params }) {
	const index = indexOfStep(story.steps, params.id);
	if (index === undefined) error(404, 'no such step');
	return {
		slide: slideOf(story, index),
		index,
		ids: story.steps.map(({ id }) => id),
		story: story.title,
		relief: reliefAddress,
		canonical: absolute(index === 0 ? '/' : `/step/${params.id}/`)
	};
}
