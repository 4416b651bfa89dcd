// What the claims can be filtered by, and on which terms the data may be used.
import { claimFilters } from '$lib/server/sources-page';
import { story } from '$lib/server/content';

export const load = () => ({ filters: claimFilters, licence: story.desk.licence });
