// Notes of the whole story.
import { stepEntries, talkAt } from '$lib/server/talk';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params }) =>
	talkAt(params.id) ?? error(404, 'There is no such step.');
