// One step: its scene for the live map, and where it stands in the story.
import { error } from '@sveltejs/kit';
import { atlasOf } from '$lib/map/atlas';
import { describe } from '$lib/map/description';
import { sceneAt } from '$lib/map/scene';
import { story } from '$lib/server/content';
import { reliefAddress } from '$lib/server/drawn';
import { stepMeta } from '$lib/server/page-meta';
import { indexOfStep, neighbours } from '$lib/story/navigation';
import type { Step } from '$lib/story/schema';

export const entries = () => story.steps.map(({ id }) => ({ id }));

const titled = (step: Step | undefined) => step && { id: step.id, title: step.title };

export const load = ({ params }) => {
	const index = indexOfStep(story.steps, params.id);
	if (index === undefined) error(404, 'There is no such step.');
	const atlas = atlasOf(story);
	const { previous, next } = neighbours(story.steps, params.id);
	return {
		id: params.id,
		place: `Step ${index + 1} of ${story.steps.length}`,
		previous: titled(previous),
		next: titled(next),
		scene: sceneAt(atlas, index),
		label: describe(atlas, index).short,
		title: story.title,
		borders: story.borders,
		relief: reliefAddress,
		meta: stepMeta(story, atlas, index)
	};
};
