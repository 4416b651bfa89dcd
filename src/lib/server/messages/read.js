// Reads a language's file of messages; a language that lacks a message, or has one too many, does not build.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flatten, formsMissing } from './compile.js';
import { pseudoMessage } from './pseudo.js';

/** The language that code is written against. */
const SOURCE = 'en';

export const DIRECTORY = path.resolve(import.meta.dirname, '../../../../messages');

/**
 * @param {string} language a file's name, or `pseudo`
 * @returns {string} BCP 47; `en-XA` is what browsers and editors call accented English
 */
export const localeOf = (language) => (language === 'pseudo' ? 'en-XA' : language);

/**
 * @param {string} language
 * @returns {Map<string, string>}
 * @throws {Error} that names what is missing or unknown
 */
export function readMessages(language) {
	const source = read(SOURCE);
	if (language === 'pseudo') {
		const made = [...source].map(([name, text]) => [
			name,
			isSetting(name) ? text : pseudoMessage(text)
		]);
		return new Map(/** @type {[string, string][]} */ (made));
	}
	const messages = read(language);
	const missing = [...source.keys()].filter((name) => !messages.has(name));
	const unknown = [...messages.keys()].filter((name) => !source.has(name));
	if (missing.length + unknown.length > 0) {
		throw new Error(
			`messages/${language}.json lacks [${missing.join(', ')}] and has unknown [${unknown.join(', ')}]`
		);
	}
	const short = [...messages].flatMap(([name, text]) => {
		const forms = formsMissing(language, text);
		return forms.length > 0 ? [`${name} (${forms.join(', ')})`] : [];
	});
	if (short.length > 0)
		throw new Error(`messages/${language}.json lacks plural forms: ${short.join('; ')}`);
	return messages;
}

/**
 * What says how the language is set, not words.
 * @param {string} name
 */
const isSetting = (name) => name.startsWith('language_');

/** @param {string} language */
const read = (language) =>
	flatten(JSON.parse(readFileSync(path.join(DIRECTORY, `${language}.json`), 'utf8')));
