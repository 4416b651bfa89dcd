// The glossary as cards to learn, in the tab-separated form that Anki imports: its first lines say how.
import { stringify } from 'csv-stringify/sync';
import { compare } from '../../language/intl';
import { plainOf } from '../../story/text/inline';
import { story } from '../content/content';

/** A card for each word: on its back what it means. */
export function glossaryCards(): string {
	const { title, glossary } = story;
	const head = ['#separator:tab', '#html:false', `#deck:${title}`];
	const cards = glossary
		.toSorted((a, b) => compare(a.term, b.term))
		.map(({ term, definition }) => [term, plainOf(definition, glossary)]);
	return `${head.join('\n')}\n${stringify(cards, { delimiter: '\t' })}`;
}
