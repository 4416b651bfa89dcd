// What the foot of every page must know of the story.
import { story } from '$lib/server/content/content';

export const load = () => ({ followsReport: story.report !== undefined });
