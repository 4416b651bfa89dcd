import { findQuestions } from '$lib/classroom/activities/quiz-questions';
import { list } from '$lib/language/intl';
import { nameOn } from '$lib/map/scene/board';
import { boards } from '$lib/server/pages/boards';
import { story } from '$lib/server/content/content';

export const load = () => {
	const ready = boards();
	return {
		questions: findQuestions(story).map((question) => ({
			...question,
			answer: list(question.answers.map((id) => nameOn(ready[question.board].board, id)))
		})),
		boards: ready,
		borders: story.borders
	};
};
