// Sources are numbered in the order in which the story first cites them.
import { byDay } from '../story/index/figure';
import { oncePer } from '../story/index/memoize';
import { reportSources } from '../story/index/report';
import type { Source, Step, Story } from '../story/schema/schema';

/** Those of a step's words, then those of its figures, as they stand on the page. */
function sourcesOf({ figures }: Story, step: Step): string[] {
	const reports = figures.filter((f) => f.step === step.id).flatMap(byDay);
	return [...step.paragraphs.flat(), ...reports].flatMap((c) => c.sources);
}

/** All sources that the steps cite, first cited first; then those of the answers for teachers. */
export const citedSources: (story: Story) => readonly Source[] = oncePer((story: Story) => {
	const byId = new Map(story.sources.map((source) => [source.id, source]));
	const cited = new Set([
		...story.steps.flatMap((step) => sourcesOf(story, step)),
		...story.steps.flatMap((step) => step.teacher.sources)
	]);
	return [...cited].flatMap((id) => byId.get(id) ?? []);
});

/** The sources that only the report's page cites. */
export function reportOnlySources(story: Story): Source[] {
	const numbers = citationNumbers(story);
	const beside = story.report ? reportSources(story.report, story.sources) : [];
	return beside.filter(({ id }) => !numbers.has(id));
}

/** The sources that one step cites, in the order of their numbers. */
export function citedIn(story: Story, step: Step): Source[] {
	const here = new Set(sourcesOf(story, step));
	return citedSources(story).filter((source) => here.has(source.id));
}

/** The number of each source, by its id. */
export const citationNumbers: (story: Story) => ReadonlyMap<string, number> = oncePer(
	(story: Story) => new Map(citedSources(story).map((source, i) => [source.id, i + 1]))
);
