// What is quoted from a source alone whose text lies beside the story must stand in it word for word.
import { claimsOf, type Entry, type Rule } from '../../story/read/draft';
import type { Source } from '../../story/schema/schema';
import { parseInline } from '../../story/text/inline';

/** Only what typesetting may change: the shape of quotation marks and apostrophes, and line breaks. */
function folded(text: string): string {
	return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/**
 * The rule for the sources that name their text.
 * @param texts by their paths from the story's folder
 */
export function quotations(texts: Readonly<Record<string, string>>): Rule {
	return (draft) =>
		draft.sources.flatMap((source) => {
			const { file, path, item } = source;
			if (item.fullText === undefined) return [];
			const text = Object.hasOwn(texts, item.fullText) ? texts[item.fullText] : undefined;
			if (text !== undefined) return misquoted(draft, source, folded(text));
			return [{ file, path: [...path, 'fullText'], message: `there is no file ${item.fullText}` }];
		});
}

function misquoted(draft: Parameters<Rule>[0], { item: { id } }: Entry<Source>, text: string) {
	return claimsOf(draft)
		.filter(({ item }) => item.sources.length > 0 && item.sources.every((one) => one === id))
		.flatMap(({ file, path, item }) =>
			parseInline(item.text).spans.flatMap((span) =>
				span.kind === 'quote' && !text.includes(folded(span.text))
					? [
							{
								file,
								path: [...path, 'text'],
								message: `“${span.text}” is not in the report of ${id}, word for word`
							}
						]
					: []
			)
		);
}

/** A report's sentences stand in its text word for word, each after the one before. */
export function reportQuotations(texts: Readonly<Record<string, string>>): Rule {
	return ({ reports, sources, quotations }) =>
		reports.flatMap(({ file, path, item }) => {
			const source = sources.find((one) => one.item.id === item.source)?.item;
			// An unknown source, and a text that is missing, have rules of their own.
			if (!source) return [];
			if (source.fullText === undefined) {
				const message = `sources.yaml has no fullText for "${item.source}", so that nothing can be quoted from it`;
				return [{ file, path: [...path, 'source'], message }];
			}
			const text = folded(texts[source.fullText] ?? '');
			return text === '' ? [] : misplaced(quotations, source.id, text);
		});
}

function misplaced(quotations: Parameters<Rule>[0]['quotations'], id: string, text: string) {
	let from = 0;
	return quotations.flatMap(({ file, path, item }) => {
		const quote = folded(item.quote);
		const at = text.indexOf(quote, from);
		if (at >= 0) from = at + quote.length;
		if (at >= 0) return [];
		const message = text.includes(quote)
			? `“${item.quote}” stands in the report of ${id} before the sentence above; keep its order`
			: `“${item.quote}” is not in the report of ${id}, word for word`;
		return [{ file, path: [...path, 'quote'], message }];
	});
}
