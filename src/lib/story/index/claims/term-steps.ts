// In which steps a glossary word stands.
import type { Step } from '../../schema/schema';
import { parseInline } from '../../text/inline';
import { claimsIn } from './voices';

/** Steps by the id of each word that their texts mark, in the story's order. */
export function termSteps<S extends Pick<Step, 'paragraphs'>>(
	steps: readonly S[]
): ReadonlyMap<string, readonly S[]> {
	const found = new Map<string, S[]>();
	for (const step of steps) {
		const spans = claimsIn(step).flatMap(({ text }) => parseInline(text).spans);
		for (const term of new Set(spans.flatMap((span) => (span.kind === 'term' ? span.term : []))))
			found.set(term, [...(found.get(term) ?? []), step]);
	}
	return found;
}
