// What the builder offers: the steps, and the site's address where it is known.
import { story } from '$lib/server/content';
import { sharedSteps } from '$lib/server/shared-steps';
import { siteAddress } from '$lib/server/site-address.js';
import { shortRangeText } from '$lib/story/dates';

export const load = () => ({
	title: story.title,
	site: siteAddress?.href,
	steps: sharedSteps,
	days: story.steps.map(({ from, to }) => shortRangeText(from, to))
});
