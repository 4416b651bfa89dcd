// What is quoted from the seed report, and from nothing else, must stand in it word for word.
import { claimsOf, type Rule } from '../../story/read/draft';
import { parseInline } from '../../story/text/inline';

/** The seed's id in sources.yaml. */
const SEED_SOURCE = 'tass-1387461';

/** Only what typesetting may change: the shape of quotation marks and apostrophes, and line breaks. */
function folded(text: string): string {
	return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/**
 * The rule for one seed.
 * @param seed the report's text
 */
export function seedQuotes(seed: string): Rule {
	const text = folded(seed);
	return (draft) =>
		claimsOf(draft)
			.filter(({ item }) => item.sources.length > 0)
			.filter(({ item }) => item.sources.every((source) => source === SEED_SOURCE))
			.flatMap(({ file, path, item }) =>
				parseInline(item.text).spans.flatMap((span) =>
					span.kind === 'quote' && !text.includes(folded(span.text))
						? [
								{
									file,
									path: [...path, 'text'],
									message: `“${span.text}” is not in the report of ${SEED_SOURCE}, word for word`
								}
							]
						: []
				)
			);
}
