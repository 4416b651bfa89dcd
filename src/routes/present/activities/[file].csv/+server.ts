// The questions for quiz tools.
import { quizCsv } from '$lib/server/quiz/quiz-csv';
import { QUESTIONS_FILE } from '$lib/server/file-names';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ file: QUESTIONS_FILE }];

export const GET = () =>
	new Response(quizCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
