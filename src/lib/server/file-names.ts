// How the files are called that readers take along, without what follows the last full stop: by the
// story and by what is in them, so that they are found again in a folder.
import { story } from './content/content';

export const QUESTIONS_FILE = `${story.id}-questions`;
export const CARDS_FILE = `${story.id}-glossary`;

/** Slides of the whole story, or of a lesson. */
export const slidesFile = (minutes?: number): string =>
	minutes === undefined ? story.id : `${story.id}-${minutes}`;

/** The handout as a document, for pupils and for the teacher. */
export const HANDOUT_FILES = {
	pupils: `${story.id}-handout`,
	teacher: `${story.id}-handout-answers`
};
