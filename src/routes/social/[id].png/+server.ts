// What stands for a step where its link is shared: its map, date and title.
import { sheetPng } from '$lib/server/sheet/sheet';
import { stepAt, stepEntries } from '../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = stepEntries;

export const GET = async ({ params }) =>
	new Response(new Uint8Array(await sheetPng(stepAt(params.id).step.id, 'card')), {
		headers: { 'content-type': 'image/png' }
	});
