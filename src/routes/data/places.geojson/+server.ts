// The story's places for maps.
import { story } from '$lib/server/content/content';
import { placesGeoJson } from '$lib/server/downloads/downloads';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(JSON.stringify(placesGeoJson(story)), {
		headers: { 'content-type': 'application/geo+json' }
	});
