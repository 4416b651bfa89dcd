import { base } from '$app/paths';
import { story } from '$lib/server/content/content';
import { shortRangeText } from '$lib/story/text/dates';

/** Addresses from the site's root: the file is served at any depth, where relative ones break. */
export const load = () => ({
	story: story.title,
	home: `${base}/`,
	links: story.steps.map(({ id, title, from, to }) => ({
		address: `${base}/#${id}`,
		title,
		when: shortRangeText(from, to)
	}))
});
