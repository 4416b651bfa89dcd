import { base } from '$app/paths';
import { story } from '$lib/server/content/content';

/** Addresses from the site's root: the file is served at any depth, where relative ones break. */
export const load = () => ({
	story: story.title,
	home: `${base}/`,
	links: story.steps.map(({ id, title }) => ({ address: `${base}/#${id}`, title }))
});
