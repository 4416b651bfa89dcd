// Lists, numbers, dates and order as the language of this build has them. Locale data differs between
// browsers, so that these belong where words are made at build time; browsers get finished sentences.
import * as m from '$messages';

const locale = m.language_intl();

/** "A", "A and B", "A, B and C". */
export function list(items: Iterable<string>): string {
	return new Intl.ListFormat(locale).format(items);
}

/** "1,200" */
export const number = new Intl.NumberFormat(locale).format;

/** Order of words in a list. */
export const compare = new Intl.Collator(locale).compare;

const languages = new Intl.DisplayNames(locale, { type: 'language' });

/** The name of a language by its code: "Arabic". */
export const languageName = (code: string): string => languages.of(code) ?? code;

const SENTENCES = new Intl.Segmenter(locale, { granularity: 'sentence' });

/** The sentences of a text. What goes on in lower case, as after “Go!” in one, begins none. */
export const sentencesOf = (text: string): string[] =>
	[...SENTENCES.segment(text.trim())].reduce<string[]>(
		(found, { segment }) =>
			found.length > 0 && /^\p{Ll}/u.test(segment)
				? [...found.slice(0, -1), `${found.at(-1)}${segment}`]
				: [...found, segment],
		[]
	);

/** How many sentences a text has. */
export const sentenceCount = (text: string): number => sentencesOf(text).length;

/** What a text begins with. */
export const firstSentence = (text: string): string => sentencesOf(text)[0]?.trim() ?? '';
