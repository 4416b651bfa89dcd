// What the page of the glossary says of it.
import { story } from '$lib/server/content/content';
import { CARDS_FILE } from '$lib/server/file-names';

export const load = () => ({ story: story.title, cards: CARDS_FILE });
