// A title as a picture of itself: a few short words, each on a line of its own and a step further in.

const MOST_WORDS = 4;
/** The last word stands furthest in, and has the least room. */
const MOST_LETTERS = 7;

/** The words of a title that is set in steps; any other title is one line of text. */
export function lockupOf(title: string): readonly string[] {
	const words = title.split(' ');
	const isShort = words.length <= MOST_WORDS && words.every((word) => word.length <= MOST_LETTERS);
	return isShort ? words : [title];
}
