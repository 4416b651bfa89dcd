// One step: its scene for the live map, and where it stands in the story.
import { index, story } from '$lib/server/content/content';
import { headingOf, stepMeta } from '$lib/server/meta/page-meta';
import { referenceFiles } from '$lib/server/references/files';
import { dayRangeText } from '$lib/story/text/dates';
import type { Step } from '$lib/story/schema/schema';
import { stepAt, stepEntries } from '../../step-at';

export const entries = stepEntries;

const titled = (step: Step | undefined) => step && { id: step.id, title: step.title };

export const load = ({ params }) => {
	const { index: at, step, scene, previous, next } = stepAt(params.id);
	const meta = stepMeta(index, params.id);
	return {
		id: params.id,
		previous: titled(previous),
		next: titled(next),
		scene,
		cited: {
			title: step.title,
			days: dayRangeText(step.from, step.to),
			number: at + 1,
			total: story.steps.length,
			story: story.title,
			author: story.desk.author,
			published: story.desk.published,
			heading: headingOf(story),
			address: meta.address
		},
		references: referenceFiles(step.id),
		borders: story.borders,
		meta
	};
};
