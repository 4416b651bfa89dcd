// The story's name, which stands in the title of every activity.
import { story } from '$lib/server/content/content';

export const load = () => ({ story: story.title });
