// What the builder offers: the steps, and the site's address where it is known.
import { story } from '$lib/server/content/content';
import { sharedSteps } from '$lib/server/pages/shared-steps';
import { siteAddress } from '$lib/server/meta/site-address.js';
import { shortRangeText } from '$lib/story/text/dates';

export const load = () => ({
	title: story.title,
	site: siteAddress()?.href,
	steps: sharedSteps,
	days: story.steps.map(({ from, to }) => shortRangeText(from, to))
});
