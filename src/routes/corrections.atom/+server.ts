// What was corrected, as a feed.
import { correctionsFeed } from '$lib/server/feed/corrections-feed';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(correctionsFeed(), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
