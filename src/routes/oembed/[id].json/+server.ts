// What a host learns of a step from its address: oEmbed 1.0, one file a step. Where the site does
// not know its own address (SITE_ADDRESS) the file says so little that no host shows a broken frame.
import { wholeStory } from '$lib/embed/builder/choices';
import { embeddingOf, titleOf, USUAL_HEIGHT } from '$lib/embed/builder/embedding';
import { oembedOf } from '$lib/embed/protocols/oembed';
import { story } from '$lib/server/content/content';
import { sharedSteps } from '$lib/server/pages/shared-steps';
import { siteAddress } from '$lib/server/meta/site-address.js';
import { json } from '@sveltejs/kit';
import { stepAt, stepEntries } from '../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = stepEntries;

export const GET = ({ params }) => {
	const { index } = stepAt(params.id);
	const title = titleOf(story.title, sharedSteps, index);
	const site = siteAddress()?.href;
	if (!site) return json(oembedOf(title, { name: story.title }));
	const choices = { ...wholeStory(story.steps.map(({ id }) => id)), start: params.id };
	const size = { height: USUAL_HEIGHT };
	return json(
		oembedOf(
			title,
			{ name: story.title, address: site },
			embeddingOf(site, story.title, sharedSteps, choices, size)
		)
	);
};
