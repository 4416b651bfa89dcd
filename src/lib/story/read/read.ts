// YAML text to Story. Everything that is wrong is reported at once, where it stands.
import { RULES, WHOLE_RULES } from './check';
import { draftOf, type Draft, type Finding, type Rule } from './draft';
import { StoryError, type Problem } from './errors';
import { FILE_NAMES, FILES, OPTIONAL, type FileName } from '../schema/content-files';
import { hint } from './similar-names';
import type { Story } from '../schema/schema';
import { shapeProblems } from '../schema/shape';
import { readYaml, type YamlFile } from './yaml-file';

/** Rules from outside this room, for what the story itself cannot know. */
export interface MoreRules {
	/** Run on whatever could be read. */
	rules?: readonly Rule[];
	/** Run on a story in which nothing else is wrong. */
	wholeRules?: readonly ((story: Story) => Finding[])[];
	/** Where the files lie, for what is said of them. */
	folder?: string;
}

const atStart = (file: string, message: string): Problem => ({
	file,
	line: 1,
	column: 1,
	message
});

function wrongFiles(names: readonly string[], folder: string): Problem[] {
	const known: readonly string[] = FILE_NAMES;
	return [
		...FILE_NAMES.filter((name) => !names.includes(name) && !OPTIONAL.includes(name)).map((name) =>
			atStart(`${folder}/${name}`, 'this file is missing')
		),
		...names
			.filter((name) => !known.includes(name))
			.map((name) => atStart(`${folder}/${name}`, `not a file of the story${hint(name, known)}`))
	];
}

type Files = Map<FileName, YamlFile>;

function readFiles(files: Readonly<Record<string, string>>, folder: string): Files {
	return new Map(
		FILE_NAMES.flatMap((name) => {
			const text = Object.hasOwn(files, name) ? files[name] : undefined;
			return text === undefined ? [] : [[name, readYaml(`${folder}/${name}`, text)]];
		})
	);
}

/** What the files say wrong by themselves. A file without data has said why already. */
function ownProblems(files: Files): Problem[] {
	return [...files].flatMap(([name, file]) => [
		...file.problems,
		...(file.data === undefined ? [] : shapeProblems(FILES[name], file))
	]);
}

function locate(findings: readonly Finding[], files: Files): Problem[] {
	return findings.flatMap(({ file, path, message, atKey }) => {
		const found = files.get(file)?.[atKey ? 'problemAtKey' : 'problem'](path, message);
		return found ? [found] : [];
	});
}

const run = (rules: readonly Rule[], draft: Draft): Finding[] => rules.flatMap((r) => r(draft));

function assemble(files: Files): Story {
	const data = (name: FileName): unknown => files.get(name)?.data;
	const head = FILES['story.yaml'].parse(data('story.yaml'));
	/** With the name in the story's language: that there is one is a rule (rules/names.ts). */
	const named = <T extends { names: Record<string, string> }>(one: T) => ({
		...one,
		name: one.names[head.language] ?? ''
	});
	return {
		...head,
		voices: FILES['voices.yaml'].parse(data('voices.yaml')),
		sources: FILES['sources.yaml'].parse(data('sources.yaml')),
		places: FILES['places.yaml'].parse(data('places.yaml')).map(named),
		states: FILES['states.yaml'].parse(data('states.yaml')).map(named),
		regions: FILES['regions.yaml'].parse(data('regions.yaml')),
		geography: FILES['geography.yaml'].parse(data('geography.yaml')),
		desk: FILES['desk.yaml'].parse(data('desk.yaml')),
		kinds: FILES['kinds.yaml'].parse(data('kinds.yaml')),
		figures: FILES['figures.yaml'].parse(data('figures.yaml')),
		glossary: FILES['glossary.yaml'].parse(data('glossary.yaml')),
		activities: FILES['activities.yaml'].parse(data('activities.yaml')),
		lessons: FILES['lessons.yaml'].parse(data('lessons.yaml')),
		...(files.has('report.yaml') && { report: FILES['report.yaml'].parse(data('report.yaml')) })
	};
}

function stopIfAny(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new StoryError(problems);
}

/**
 * Reads and checks the whole content.
 * @param files text by file name, e.g. `places.yaml`
 * @param more rules that need more than the story itself
 * @throws StoryError with every problem found
 */
export function readStory(
	files: Readonly<Record<string, string>>,
	{ rules = [], wholeRules = [], folder = 'src/content' }: MoreRules = {}
): Story {
	const read = readFiles(files, folder);
	const draft = draftOf(Object.fromEntries([...read].map(([name, { data }]) => [name, data])));
	stopIfAny([
		...wrongFiles(Object.keys(files), folder),
		...ownProblems(read),
		...locate(run([...RULES, ...rules], draft), read)
	]);
	const story = assemble(read);
	stopIfAny([
		...locate(run(WHOLE_RULES, draft), read),
		...locate(
			wholeRules.flatMap((rule) => rule(story)),
			read
		)
	]);
	return story;
}
