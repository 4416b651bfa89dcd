// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { sentAtlas } from '$lib/map/atlas/sent-atlas';
import { index, story } from '$lib/server/content/content';
import { storyMeta } from '$lib/server/meta/page-meta';

export const load = () => ({
	atlas: sentAtlas(index.atlas, { sizes: ['XS', 'S', 'M', 'L'] }),
	meta: storyMeta(index),
	borders: story.borders,
	lead: story.desk.lead,
	file: story.id
});
