// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { index, story } from '$lib/server/content/content';
import { mapAddresses } from '$lib/server/content/geography';
import { storyMeta } from '$lib/server/meta/page-meta';

export const load = () => ({
	atlas: index.atlas,
	map: mapAddresses,
	meta: storyMeta(index),
	borders: story.borders,
	lead: story.desk.lead
});
