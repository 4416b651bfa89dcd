// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { story } from '$lib/server/content';
import { storyMeta } from '$lib/server/page-meta';
import { atlasOf } from '$lib/map/atlas';

const atlas = atlasOf(story);

export const load = () => ({
	atlas,
	meta: storyMeta(story, atlas),
	borders: story.borders
});
