// Lists, numbers, dates and order as the language of this build has them. Locale data differs between
// browsers, so that these belong where words are made at build time; browsers get finished sentences.
import * as m from '$messages';

const locale = m.language_intl();

/** Made when it is first asked for: each takes a slow phone 20 ms, and few pages need one in the browser. */
export function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** "A", "A and B", "A, B and C". */
export function list(items: Iterable<string>): string {
	return new Intl.ListFormat(locale).format(items);
}

/** "1,200" */
export const number = (value: number): string => numbers().format(value);
const numbers = lazily(() => new Intl.NumberFormat(locale));

/** Order of words in a list. */
export const compare = (a: string, b: string): number => order().compare(a, b);
const order = lazily(() => new Intl.Collator(locale));

const languages = lazily(() => new Intl.DisplayNames(locale, { type: 'language' }));

/** The name of a language by its code: "Arabic". */
export const languageName = (code: string): string => languages().of(code) ?? code;

const sentences = lazily(() => new Intl.Segmenter(locale, { granularity: 'sentence' }));

/** The sentences of a text. What goes on in lower case, as after “Go!” in one, begins none. */
export const sentencesOf = (text: string): string[] =>
	[...sentences().segment(text.trim())].reduce<string[]>(
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
