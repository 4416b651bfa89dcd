// Which words of a page built with LOCALE=pseudo are neither accented nor the story's own: those that
// stand in code, where nobody can translate them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What is written alike in every language. */
const ALIKE = /^(?:A4|AMP|APA|CSV|GeoJSON|GeoNames|H5P|JSON|KB|MIT|PNG|QR|SVG|WordPress|km)$/;
const ACCENTED = /[\u0100-\u024f\u1e00-\u1eff]/;

const strings = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(strings)
			: [];

/** `[[id|word]]` is read as the word. */
const plain = (text: string) => text.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
const spaced = (text: string) =>
	text
		// Addresses, and paths of this site.
		.replace(/https?:\S+|(?<!\S)\/[\w/-]+\//g, '')
		.replace(/\s+/g, ' ')
		.trim();
const wordsIn = (text: string) => text.match(/\p{L}+/gu) ?? [];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase with braces, as it is found when names have been put in. */
const asFilled = (phrase: string) =>
	new RegExp(
		phrase
			.split(/\{\w+\}/)
			.map(escaped)
			.join('[^.:;]+'),
		'g'
	);

/** Months and names of languages, as `Intl` has them in the language that the pseudo-language is made of. */
function wordsOfIntl(codes: readonly string[]): string[] {
	const names = new Intl.DisplayNames('en-GB', { type: 'language' });
	const months = (['long', 'short'] as const).flatMap((month) =>
		Array.from({ length: 12 }, (_, i) =>
			new Intl.DateTimeFormat('en-GB', { month }).format(new Date(2021, i, 1))
		)
	);
	return [...months, ...codes.flatMap((code) => wordsIn(names.of(code) ?? ''))];
}

/**
 * @param folder the story's
 * @returns finds among texts of a page those that are not translated
 */
export function untranslatedIn(folder: string): (texts: readonly string[]) => string[] {
	const told = readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => strings(parse(readFileSync(path.join(folder, file), 'utf8'))));
	const corpus = ` ${spaced(told.map(plain).join(' | '))} `;
	const phrases = told.filter((text) => /\{\w+\}/.test(text)).map(asFilled);
	const intl = new Set(wordsOfIntl(told.filter((text) => /^[a-z]{2,3}$/.test(text))));
	const words = new Set([...wordsIn(corpus), ...intl]);
	/** Whether the story has these words, in this order. */
	const has = (piece: string) =>
		new RegExp(`(?<!\\p{L})${escaped(piece)}(?!\\p{L})`, 'u').test(corpus);
	const isOurs = (piece: string) => {
		const ascii = piece
			.match(/[A-Za-z]{2,}/g)
			?.filter((word) => !ALIKE.test(word) && !intl.has(word));
		if (!ascii?.length || has(piece)) return true;
		return ACCENTED.test(piece) && ascii.every((word) => words.has(word));
	};
	return (texts) =>
		[...new Set(texts.map(spaced))].filter((text) => {
			if (has(text)) return false;
			const rest = phrases.reduce((left, phrase) => left.replace(phrase, ''), text);
			return !rest.split(/\s*[:·–,;.()“”\d]+\s*/).every(isOurs);
		});
}
