// The questions for Moodle.
import { giftText } from '$lib/server/quiz/gift';
import { QUESTIONS_FILE } from '$lib/server/file-names';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ file: QUESTIONS_FILE }];

export const GET = () =>
	new Response(giftText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
