// The slides for PowerPoint: of the whole story, and of each lesson.
import { slidesFile } from '$lib/server/file-names';
import { story } from '$lib/server/content/content';
import { presentation } from '$lib/server/powerpoint/slides';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

const DECKS = new Map(
	[undefined, ...story.lessons.map(({ minutes }) => minutes)].map((minutes) => [
		slidesFile(minutes),
		minutes
	])
);

export const entries = () => [...DECKS.keys()].map((file) => ({ file }));

export const GET = async ({ params }) => {
	if (!DECKS.has(params.file)) error(404);
	return new Response(new Uint8Array(await presentation(DECKS.get(params.file))), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
		}
	});
};
