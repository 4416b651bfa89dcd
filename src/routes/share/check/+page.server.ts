// What is checked: one step as a flat list, whose height follows its width.
import { embedPath, wholeStory } from '$lib/embed/builder/choices';
import { story } from '$lib/server/content/content';

const ids = story.steps.map(({ id }) => id);
const start = ids[1] ?? '';

export const load = () => ({
	title: story.title,
	embed: embedPath({ ...wholeStory(ids), start, from: start, to: start, layout: 'list' }, ids)
});
