// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { story } from '$lib/server/content';
import { reliefAddress } from '$lib/server/drawn';
import { atlasOf } from '$lib/map/atlas';

export const load = () => ({
	atlas: atlasOf(story),
	title: story.title,
	description: story.description,
	borders: story.borders,
	relief: reliefAddress
});
