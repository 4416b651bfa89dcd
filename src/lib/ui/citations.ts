// Sources are numbered in the order in which the story first cites them.
import type { Source, Step, Story } from '../story/schema';

const sourcesOf = (step: Step): string[] => step.paragraphs.flat().flatMap((c) => c.sources);

function named(story: Story, ids: Iterable<string>): Source[] {
	return [...new Set(ids)].flatMap((id) => story.sources.find((s) => s.id === id) ?? []);
}

/** All sources that the steps cite, first cited first. */
export const citedSources = (story: Story): Source[] =>
	named(story, story.steps.flatMap(sourcesOf));

/** The sources that one step cites, in the order of their numbers. */
export function citedIn(story: Story, step: Step): Source[] {
	const here = new Set(sourcesOf(step));
	return citedSources(story).filter((source) => here.has(source.id));
}

/** The number of each source, by its id. */
export const citationNumbers = (story: Story): Map<string, number> =>
	new Map(citedSources(story).map((source, i) => [source.id, i + 1]));
