import { story } from '$lib/server/content';
import { dayRangeText } from '$lib/story/dates';
import { parseInline, plainText } from '$lib/story/inline';

const plain = (text: string) => plainText(parseInline(text).spans);

export const load = () => ({
	steps: story.steps.map(({ id, from, to, title, teacher }) => ({
		id,
		title,
		when: dayRangeText(from, to),
		question: plain(teacher.question),
		answer: plain(teacher.answer)
	}))
});
