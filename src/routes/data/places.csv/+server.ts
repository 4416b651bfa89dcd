// The story's places for spreadsheets.
import { story } from '$lib/server/content/content';
import { placesCsv } from '$lib/server/downloads/downloads';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(placesCsv(story), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
