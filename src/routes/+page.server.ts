// The scroll story's data: what the map and the timeline need. The words are drawn into the page.
import { story } from '$lib/server/content';
import { reliefAddress } from '$lib/server/drawn';
import { atlasOf } from '$lib/map/atlas';
import { citedSources } from '$lib/ui/citations';

export const load = () => ({
	atlas: atlasOf(story),
	title: story.title,
	standfirst: story.standfirst,
	description: story.description,
	borders: story.borders,
	sources: citedSources(story),
	relief: reliefAddress
});
