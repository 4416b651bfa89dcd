// The lessons to choose from.
import { story } from '$lib/server/content/content';

export const load = () => ({
	story: story.title,
	file: story.id,
	first: story.steps[0]?.id ?? '',
	steps: story.steps.length,
	lessons: story.lessons.map(
		({ minutes, title, aim, ages, outcomes, assess, care, steps, plan = [] }) => ({
			minutes,
			title,
			aim,
			ages,
			outcomes,
			assess,
			care,
			plan,
			first: steps[0] ?? '',
			steps: story.steps.filter((s) => steps.includes(s.id)).map((s) => s.title)
		})
	)
});
