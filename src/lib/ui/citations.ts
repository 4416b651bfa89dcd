// Sources are numbered in the order in which the story first cites them.
import { oncePer } from '../story/once';
import type { Source, Step, Story } from '../story/schema';

const sourcesOf = (step: Step): string[] => step.paragraphs.flat().flatMap((c) => c.sources);

/** All sources that the steps cite, first cited first. */
export const citedSources: (story: Story) => readonly Source[] = oncePer((story: Story) => {
	const byId = new Map(story.sources.map((source) => [source.id, source]));
	const cited = new Set(story.steps.flatMap(sourcesOf));
	return [...cited].flatMap((id) => byId.get(id) ?? []);
});

/** The sources that one step cites, in the order of their numbers. */
export function citedIn(story: Story, step: Step): Source[] {
	const here = new Set(sourcesOf(step));
	return citedSources(story).filter((source) => here.has(source.id));
}

/** The number of each source, by its id. */
export const citationNumbers: (story: Story) => ReadonlyMap<string, number> = oncePer(
	(story: Story) => new Map(citedSources(story).map((source, i) => [source.id, i + 1]))
);
