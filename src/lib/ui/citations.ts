// Sources are numbered in the order in which the story first cites them.
import type { Source, Story } from '../story/schema';

/** All sources that the steps cite, first cited first. */
export function citedSources(story: Story): Source[] {
	const ids = new Set(
		story.steps.flatMap((s) => s.paragraphs.flat().flatMap((claim) => claim.sources))
	);
	return [...ids].flatMap((id) => story.sources.find((s) => s.id === id) ?? []);
}
