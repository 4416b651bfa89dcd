// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { story } from '$lib/server/content/content';
import { mapAddresses } from '$lib/server/content/geography';
import { storyMeta } from '$lib/server/meta/page-meta';
import { atlasOf } from '$lib/map/scene/atlas';

const atlas = atlasOf(story);

export const load = () => ({
	atlas,
	map: mapAddresses,
	meta: storyMeta(story, atlas),
	borders: story.borders
});
