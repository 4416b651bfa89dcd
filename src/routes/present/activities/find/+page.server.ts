import { findQuestions } from '$lib/classroom/activities/quiz-questions';
import { boards } from '$lib/server/pages/boards';
import { story } from '$lib/server/content/content';

export const load = () => ({
	questions: findQuestions(story),
	boards: boards(),
	borders: story.borders
});
