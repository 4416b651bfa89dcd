// The handout as a document to change: for pupils, and with answers.
import { handoutDocument } from '$lib/server/document/handout';
import { HANDOUT_FILES } from '$lib/server/file-names';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => Object.values(HANDOUT_FILES).map((file) => ({ file }));

export const GET = async ({ params: { file } }) => {
	if (!Object.values(HANDOUT_FILES).includes(file)) error(404);
	return new Response(new Uint8Array(await handoutDocument(file === HANDOUT_FILES.teacher)), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
		}
	});
};
