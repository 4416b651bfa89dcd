// One step: its scene for the live map, and where it stands in the story.
import * as m from '$messages';
import { atlasOf } from '$lib/map/scene/atlas';
import { describe } from '$lib/map/describe/description';
import { sceneAt } from '$lib/map/scene/scene';
import { story } from '$lib/server/content/content';
import { mapAddresses } from '$lib/server/content/geography';
import { stepMeta } from '$lib/server/meta/page-meta';
import { dayRangeText } from '$lib/story/text/dates';
import { neighbours } from '$lib/story/index/navigation';
import type { Step } from '$lib/story/schema/schema';
import { stepAt, stepEntries } from '../../step-at';

export const entries = stepEntries;

const titled = (step: Step | undefined) => step && { id: step.id, title: step.title };

export const load = ({ params }) => {
	const { index, step } = stepAt(params.id);
	const atlas = atlasOf(story);
	const meta = stepMeta(story, atlas, index);
	const { previous, next } = neighbours(story.steps, params.id);
	return {
		id: params.id,
		previous: titled(previous),
		next: titled(next),
		scene: sceneAt(atlas, index),
		map: mapAddresses,
		label: describe(atlas, index).short,
		cited: {
			title: step.title,
			days: dayRangeText(step.from, step.to),
			place: m.routes_stepPlace({ number: index + 1, total: story.steps.length }),
			story: story.title,
			address: meta.address
		},
		borders: story.borders,
		meta
	};
};
