// What the page of the glossary says of it.
import { story } from '$lib/server/content/content';

export const load = () => ({ story: story.title });
