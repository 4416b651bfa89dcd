// What the claims can be filtered by, and on which terms the data may be used.
import { claimFilters } from '$lib/server/islands/sources-page';
import { citedSources } from '$lib/prose/citations';
import { story } from '$lib/server/content/content';
import { referenceFiles } from '$lib/server/references/files';

export const load = () => ({
	story: story.title,
	filters: claimFilters,
	licence: story.desk.licence,
	references: referenceFiles(),
	cited: citedSources(story).length
});
