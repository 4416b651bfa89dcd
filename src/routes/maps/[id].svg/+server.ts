// A step's map as an SVG that stands alone, for slides and reports.
import { story } from '$lib/server/content';
import { sheetSvg } from '$lib/server/sheet/sheet';
import { stepAt } from '../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => story.steps.map(({ id }) => ({ id }));

export const GET = async ({ params }) =>
	new Response(await sheetSvg(stepAt(params.id).index, 'map'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
