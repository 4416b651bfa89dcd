// What the claims can be filtered by, and on which terms the data may be used.
import { claimFilters } from '$lib/server/islands/sources-page';
import { story } from '$lib/server/content/content';

export const load = () => ({
	story: story.title,
	filters: claimFilters,
	licence: story.desk.licence
});
