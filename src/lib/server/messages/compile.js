// Compiles a language's file of messages into functions: ICU MessageFormat, read when the site is built.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { parse } from '@messageformat/parser';

/** @typedef {Record<string, Record<string, string>>} MessageFile rooms, and in each the messages by key */

/**
 * @param {MessageFile} file
 * @returns {Map<string, string>} by the names that code calls them by: `room_key`
 */
export function flatten(file) {
	return new Map(
		Object.entries(file).flatMap(([room, messages]) =>
			Object.entries(messages).map(([key, text]) => /** @type {const} */ ([`${room}_${key}`, text]))
		)
	);
}

/**
 * One module with all messages, which loads fast while nothing is bundled.
 * @param {string} locale BCP 47
 * @param {Map<string, string>} messages
 */
export function compileMessages(locale, messages) {
	const all = compileModule(new MessageFormat(locale), Object.fromEntries(messages));
	const names = [...messages.keys()].join(', ');
	return `${all.replace('export default', 'const messages =')};export const { ${names} } = messages;`;
}

/**
 * A module with this one message as its one export, so that a page gets only the messages it uses.
 * @param {string} locale BCP 47
 * @param {string} name
 * @param {string} text
 */
export function compileMessage(locale, name, text) {
	const format = new MessageFormat(locale);
	const [imports = '', body = ''] = compileModule(format, { [name]: text }).split(
		'export default {'
	);
	const code = body.slice(body.indexOf(':') + 1, body.lastIndexOf('}')).trim();
	return `${imports.trimStart()}export const ${name} = ${code};`;
}

/**
 * The plural forms that the language has and a message leaves out.
 * @param {string} locale BCP 47
 * @param {string} text
 * @returns {string[]}
 */
export function formsMissing(locale, text) {
	/** @param {import('@messageformat/parser').Token[]} tokens @returns {string[]} */
	const missingIn = (tokens) =>
		tokens.flatMap((token) => {
			if (!('cases' in token)) return [];
			const inner = token.cases.flatMap((one) => missingIn(one.tokens));
			if (token.type === 'select') return inner;
			const type = token.type === 'plural' ? 'cardinal' : 'ordinal';
			const { pluralCategories } = new Intl.PluralRules(locale, { type }).resolvedOptions();
			const keys = token.cases.map(({ key }) => key);
			return [...pluralCategories.filter((form) => !keys.includes(form)), ...inner];
		});
	return [...new Set(missingIn(parse(text)))];
}

/**
 * TypeScript's view of all messages: their values by name and kind, and their words to read on hover.
 * @param {Map<string, string>} messages
 */
export function declareMessages(messages) {
	const lines = [...messages].map(([name, text]) => {
		const values = [...valuesOf(parse(text))]
			.map(([value, type]) => `${value}: ${type}`)
			.join('; ');
		const doc = text.replaceAll('*/', '*\\/').replaceAll('\n', ' ');
		return `\t/** ${doc} */\n\texport function ${name}(${values && `values: { ${values} }`}): string;`;
	});
	return `declare module '$messages' {\n\t/** The language of this build, BCP 47. */\n\texport const locale: string;\n${lines.join('\n')}\n}\n`;
}

/**
 * @param {import('@messageformat/parser').Token[]} tokens
 * @returns {Map<string, string>} each value's TypeScript type
 */
function valuesOf(tokens) {
	/** @type {Map<string, string>} */
	const values = new Map();
	for (const token of tokens) {
		if (token.type === 'content' || token.type === 'octothorpe') continue;
		const isChoice = token.type !== 'argument' && token.type !== 'function';
		if (token.type === 'argument')
			values.set(token.arg, values.get(token.arg) ?? 'string | number');
		else values.set(token.arg, token.type === 'select' ? 'string' : 'number');
		if (!isChoice) continue;
		for (const [value, type] of token.cases.flatMap((one) => [...valuesOf(one.tokens)])) {
			if (values.get(value) !== 'number') values.set(value, type);
		}
	}
	return values;
}
