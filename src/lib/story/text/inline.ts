// The notation inside a text: [[term]], [[term|shown]] and “quotations”. Flat: a quotation holds
// words only, so that what is between its marks is exactly what was said.

/** A piece of a text. A quotation's text stands without its marks: `shownText` adds them. */
export type Span =
	| { kind: 'text'; text: string }
	| { kind: 'quote'; text: string }
	| { kind: 'term'; text: string; term: string };

interface Inline {
	spans: Span[];
	/** What is malformed, for the editor; such pieces stay in the spans as plain text. */
	faults: string[];
}

const TERM = /^\[\[([a-z0-9-]+)(?:\|([^[\]|“”"]+))?\]\]$/;

/** Whole terms, whole quotations, stray marks: everything else is plain text. */
const MARKS = /\[\[[^[\]]*\]\]|“[^“”]*”|\[\[|\]\]|“|”|"/g;

const STRAY: Record<string, string> = {
	'[[': '“[[” without “]]”',
	']]': '“]]” without “[[”',
	'“': 'a quotation opens with “ and is not closed with ”',
	'”': 'a quotation closes with ” and was not opened with “',
	'"': 'a straight quotation mark; write “ and ”'
};

type Piece = { span: Span; fault?: string };

const asText = (text: string, fault?: string): Piece => ({
	span: { kind: 'text', text },
	...(fault && { fault })
});

function pieceOf(mark: string, nameOf: (term: string) => string | undefined): Piece {
	const stray = STRAY[mark];
	if (stray) return asText(mark, stray);
	if (mark.startsWith('“')) {
		const text = mark.slice(1, -1);
		if (text.trim() === '') return asText(mark, 'an empty quotation');
		if (/\[\[|\]\]/.test(text))
			return asText(mark, 'a glossary word inside a quotation; mark it outside');
		if (text.includes('"')) return asText(mark, STRAY['"']);
		return { span: { kind: 'quote', text } };
	}
	const [, term, shown] = TERM.exec(mark) ?? [];
	if (!term || shown?.trim() === '')
		return asText(mark, `${mark} is not a glossary word; write [[id]] or [[id|shown words]]`);
	const text = shown ?? nameOf(term) ?? term.replaceAll('-', ' ');
	return { span: { kind: 'term', text, term } };
}

function join(spans: Span[], span: Span): Span[] {
	const last = spans.at(-1);
	if (span.text === '') return spans;
	if (last?.kind === 'text' && span.kind === 'text') last.text += span.text;
	else spans.push({ ...span });
	return spans;
}

/**
 * Splits a text into spans.
 * @param nameOf what `[[id]]` shows, usually the glossary's word; without it the id's own words
 */
export function parseInline(
	text: string,
	nameOf: (term: string) => string | undefined = () => undefined
): Inline {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { 0: mark, index } of text.matchAll(MARKS)) {
		pieces.push(asText(text.slice(end, index)), pieceOf(mark, nameOf));
		end = index + mark.length;
	}
	pieces.push(asText(text.slice(end)));
	return {
		spans: pieces.map((p) => p.span).reduce<Span[]>(join, []),
		faults: pieces.flatMap((p) => p.fault ?? [])
	};
}

/**
 * A quotation within its marks. They are characters: marks that a stylesheet sets are not copied, nor
 * kept by reader views, and a quotation without them is the site's own claim.
 */
export const quoted = (text: string) => `“${text}”`;

/** A span as it is read: a term as shown, a quotation in its marks. */
export const shownText = ({ kind, text }: Span) => (kind === 'quote' ? quoted(text) : text);

/** The words alone, for titles, search results and speech. */
export const plainText = (spans: readonly Span[]) => spans.map(shownText).join('');

/**
 * A text as it is said where nothing can be marked.
 * @param glossary names of the words that it marks by their ids alone
 */
export function plainOf(
	text: string,
	glossary: readonly { id: string; term: string }[] = []
): string {
	const nameOf = (id: string) => glossary.find((term) => term.id === id)?.term;
	return plainText(parseInline(text, nameOf).spans);
}
