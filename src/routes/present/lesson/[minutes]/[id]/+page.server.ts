// A slide of a lesson.
import { lessonEntries, talkAt } from '$lib/server/pages/talk';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Its script is its own (talk/page). */
export const csr = false;

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) =>
	talkAt(params.id, params.minutes) ?? error(404, 'There is no such slide in this lesson.');
