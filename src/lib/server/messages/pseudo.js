// A language that nobody speaks, made from English: accented, so that a word that is no message
// stands out, and 40 % longer, so that what would be cut off in another language is cut off here.
import { parse } from '@messageformat/parser';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒǧĥíĵķłɱñóƥʠřšŧúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶŁḾÑÓƤɊŘŠŦÚṼŴẊÝŽ';
const ACCENTS = new Map([...PLAIN].map((letter, i) => [letter, [...ACCENTED][i] ?? letter]));
const LONGER = 1.4;

/**
 * @param {string} text a message; values, tags and what chooses a form stay as they are
 */
export function pseudoMessage(text) {
	let result = '';
	let at = 0;
	for (const { offset, raw } of contentOf(parse(text))) {
		result +=
			text.slice(at, offset) +
			raw
				.split(/(<[^>]*>)/)
				.map(pseudoText)
				.join('');
		at = offset + raw.length;
	}
	return result + text.slice(at);
}

/**
 * @param {import('@messageformat/parser').Token[]} tokens
 * @returns {{ offset: number, raw: string }[]} the stretches that are words, in order
 */
function contentOf(tokens) {
	return tokens.flatMap((token) => {
		if (token.type === 'content') return [{ offset: token.ctx.offset, raw: token.ctx.text }];
		return 'cases' in token ? token.cases.flatMap((one) => contentOf(one.tokens)) : [];
	});
}

/** @param {string} text words between tags, or a tag */
function pseudoText(text) {
	if (text.startsWith('<')) return text;
	let owed = 0;
	return [...text]
		.map((letter) => {
			const accented = ACCENTS.get(letter);
			if (!accented) return letter;
			owed += LONGER - 1;
			if (owed < 1) return accented;
			owed -= 1;
			return accented + accented.toLowerCase();
		})
		.join('');
}
