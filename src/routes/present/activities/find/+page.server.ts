import { findQuestions } from '$lib/classroom/asked';
import { boards } from '$lib/server/boards';
import { story } from '$lib/server/content';

export const load = () => ({
	questions: findQuestions(story),
	boards: boards(),
	borders: story.borders
});
