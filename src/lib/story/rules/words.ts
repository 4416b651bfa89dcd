// Rules about the notation in texts: glossary words, and quotation marks that come in pairs.
import type { FileName } from '../schema/content-files';
import { textsOf, type Draft, type Entry, type Finding } from '../read/draft';
import { parseInline } from '../text/inline';
import { hint } from '../read/similar-names';

/** Keys whose texts are shown with their glossary words; any other text is plain. */
const WITH_TERMS: Record<FileName, readonly string[]> = {
	'activities.yaml': [],
	'desk.yaml': [],
	'figures.yaml': ['text'],
	'geography.yaml': [],
	'glossary.yaml': [],
	'kinds.yaml': [],
	'lessons.yaml': [],
	'places.yaml': [],
	'regions.yaml': [],
	'report.yaml': [],
	'sources.yaml': [],
	'states.yaml': [],
	'story.yaml': ['text'],
	'voices.yaml': []
};

function takesTerms({ file, path }: Entry<string>): boolean {
	const key = path.findLast((part) => typeof part === 'string');
	return key !== undefined && WITH_TERMS[file].includes(key);
}

/** Brackets and quotation marks are well formed. */
export function malformedNotation(draft: Draft): Finding[] {
	return textsOf(draft).flatMap(({ file, path, item }) =>
		[...new Set(parseInline(item).faults)].map((message) => ({ file, path, message }))
	);
}

function termFindings(entry: Entry<string>, terms: ReadonlyMap<string, unknown>): Finding[] {
	const { file, path, item } = entry;
	return parseInline(item).spans.flatMap((span) => {
		if (span.kind !== 'term') return [];
		if (!takesTerms(entry))
			return [{ file, path, message: 'a glossary word in a text that is shown plain' }];
		if (terms.has(span.term)) return [];
		const message = `unknown term "${span.term}"${hint(span.term, terms.keys())}`;
		return [{ file, path, message }];
	});
}

/** Every glossary word that a text marks is in the glossary, and stands where it can be shown. */
export function unknownTerms(draft: Draft): Finding[] {
	const terms = draft.ids.term;
	return terms ? textsOf(draft).flatMap((entry) => termFindings(entry, terms)) : [];
}
