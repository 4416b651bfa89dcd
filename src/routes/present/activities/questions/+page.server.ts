import { story } from '$lib/server/content';
import { dayRangeText } from '$lib/story/dates';
import { plainOf } from '$lib/story/inline';

export const load = () => ({
	steps: story.steps.map(({ id, from, to, title, teacher }) => ({
		id,
		title,
		when: dayRangeText(from, to),
		question: plainOf(teacher.question),
		answer: plainOf(teacher.answer)
	}))
});
