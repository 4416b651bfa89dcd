// HTML, addresses and Markdown as text, for publishers to copy. Whatever is put in stays a value:
// it can end neither its attribute nor its brackets.
import { escapeHtml } from '../../language/escape-html';

/** Elements that have no end tag. */
const VOID = new Set(['img', 'link']);

/**
 * One element as HTML.
 * @param attributes `true` writes the bare name; undefined leaves the attribute out
 * @param content HTML, escaped already
 */
export function element(
	name: string,
	attributes: Record<string, string | number | true | undefined>,
	content = ''
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`));
	const open = `<${name}${written.join('')}>`;
	return VOID.has(name) ? open : `${open}${content}</${name}>`;
}

/** Text for a link or a picture in Markdown: on one line, its punctuation taken literally. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** An address between `<` and `>`, where Markdown lets all else stand as it is. */
export function markdownAddress(address: string): string {
	const inBrackets = address.replace(/[\s<>\\&]/g, (character) =>
		character === '&' ? '&amp;' : encodeURIComponent(character)
	);
	return `<${inBrackets}>`;
}
