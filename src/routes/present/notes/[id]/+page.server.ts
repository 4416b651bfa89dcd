// Notes of the whole story.
import { talkAt } from '$lib/server/pages/talk';
import { error } from '@sveltejs/kit';
import { stepEntries } from '../../../step-at';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Its script is its own (talk/page). */
export const csr = false;

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params }) =>
	talkAt(params.id) ?? error(404, 'There is no such step.');
