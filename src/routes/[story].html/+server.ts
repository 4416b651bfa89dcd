// The whole story as one file, to be kept and opened without a network. It is called by the story's id.
import { story } from '$lib/server/content/content';
import { singleFile } from '$lib/server/single-file/single-file';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ story: story.id }];

// Exactly this type, so that the build follows the file's links too and fails at a dead one.
export const GET = async ({ params }) => {
	if (params.story !== story.id) error(404);
	return new Response(await singleFile(), { headers: { 'Content-Type': 'text/html' } });
};
