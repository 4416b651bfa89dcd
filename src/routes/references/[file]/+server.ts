// What the story and each step cite, for programs that make reference lists.
import { REFERENCE_FILES } from '$lib/server/references/files';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [...REFERENCE_FILES.keys()].map((file) => ({ file }));

export const GET = ({ params }) => {
	const found = REFERENCE_FILES.get(params.file);
	if (!found) error(404);
	return new Response(found.text(), { headers: { 'content-type': found.type } });
};
