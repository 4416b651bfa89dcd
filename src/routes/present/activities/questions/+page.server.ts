import { story } from '$lib/server/content/content';
import { dayRangeText } from '$lib/story/text/dates';
import { sourceNames } from '$lib/story/index/claims/source-names';
import { plainOf } from '$lib/story/text/inline';

export const load = () => ({
	steps: story.steps.map(({ id, from, to, title, teacher }) => ({
		id,
		title,
		when: dayRangeText(from, to),
		question: plainOf(teacher.question),
		answer: plainOf(teacher.answer),
		sources: sourceNames(story, teacher.sources)
	}))
});
