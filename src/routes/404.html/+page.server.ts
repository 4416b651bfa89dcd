import { story } from '$lib/server/content';

export const load = () => ({ steps: story.steps.map(({ id, title }) => ({ id, title })) });
