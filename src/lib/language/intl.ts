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

/** What a text begins with. */
export const firstSentence = (text: string): string =>
	[...SENTENCES.segment(text)][0]?.segment.trim() ?? '';

/** How many sentences a text has. What goes on in lower case, as after “Go!” in one, begins none. */
export const sentenceCount = (text: string): number =>
	[...SENTENCES.segment(text.trim())].filter(
		({ segment, index }) => index === 0 || !/^\p{Ll}/u.test(segment)
	).length;
