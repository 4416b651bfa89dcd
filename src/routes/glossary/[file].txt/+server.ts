// The glossary as cards to learn.
import { glossaryCards } from '$lib/server/quiz/cards';
import { CARDS_FILE } from '$lib/server/file-names';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ file: CARDS_FILE }];

export const GET = () =>
	new Response(glossaryCards(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
