// The whole story as one file, to be kept and opened without a network.
import { singleFile } from '$lib/server/single-file/single-file';

export const prerender = true;
export const trailingSlash = 'never';

// Exactly this type, so that the build follows the file's links too and fails at a dead one.
export const GET = async () =>
	new Response(await singleFile(), { headers: { 'Content-Type': 'text/html' } });
