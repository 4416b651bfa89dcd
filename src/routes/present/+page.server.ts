// The lessons to choose from.
import { story } from '$lib/server/content/content';
import { slidesFile } from '$lib/server/file-names';

/** Nothing on it is alive but its foot. */
export const csr = false;

export const load = () => ({
	story: story.title,
	file: story.id,
	first: story.steps[0]?.id ?? '',
	slidesFile: slidesFile(),
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
			slidesFile: slidesFile(minutes),
			first: steps[0] ?? '',
			steps: story.steps.filter((s) => steps.includes(s.id)).map(({ id, title }) => ({ id, title }))
		})
	)
});
