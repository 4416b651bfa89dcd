// The story's claims for spreadsheets: who says what, and where it was read.
import { story } from '$lib/server/content/content';
import { claimsCsv } from '$lib/server/downloads/downloads';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(claimsCsv(story), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
