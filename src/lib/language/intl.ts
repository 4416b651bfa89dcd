// Lists, numbers, dates and order as the language of this build has them. Locale data differs between
// browsers, so that these belong where words are made at build time; browsers get finished sentences.
import { locale } from '$messages';

/** "A", "A and B", "A, B and C". */
export function list(items: Iterable<string>): string {
	return new Intl.ListFormat(locale).format(items);
}

/** "2,500". */
export function number(value: number): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** Order of words in a list. */
export const compare = new Intl.Collator(locale).compare;

/** The sentences of a text, without what stands between them. */
export function sentences(text: string): string[] {
	const parts = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
	return Array.from(parts, ({ segment }) => segment.trim()).filter(Boolean);
}

const languages = new Intl.DisplayNames(locale, { type: 'language' });

/** The name of a language by its code: "Arabic". */
export const languageName = (code: string): string => languages.of(code) ?? code;
