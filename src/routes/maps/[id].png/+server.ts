// A step's map as a PNG, for slides and reports.
import { sheetPng } from '$lib/server/sheet/sheet';
import { stepAt, stepEntries } from '../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = stepEntries;

export const GET = async ({ params }) =>
	new Response(new Uint8Array(await sheetPng(stepAt(params.id).step.id, 'map')), {
		headers: { 'content-type': 'image/png' }
	});
