// A step's map as an SVG that stands alone, for slides and reports.
import { sheetSvg } from '$lib/server/sheet/sheet';
import { stepAt, stepEntries } from '../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = stepEntries;

export const GET = async ({ params }) =>
	new Response(await sheetSvg(stepAt(params.id).step.id, 'map'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
