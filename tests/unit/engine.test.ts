// The engine tells any story: nothing in its files, comments and styles included, names this one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { story } from '../../src/lib/server/content/content';

/** The story's own folder lies beside it. */
const isEngine = (file: string) => !file.startsWith('src/content/');

/** Tests say what they read; fixtures are stories of their own. */
const isTest = (file: string) => /\.(?:test|fixture)\.ts$/.test(file);
const isText = (file: string) => /\.(?:ts|js|svelte|css|html|json|md)$/.test(file);

/** Ids and names that the engine has too, in a sense of its own. */
const OWN = ['alliance', 'cities', 'cn', 'desk', 'promise', 'south', 'west', 'Georgia'];

const { places, states, regions, areas, steps, voices, glossary, kinds } = story;

/** Of several letters and no word of English: these are looked for anywhere. */
const NAMES = [
	story.title,
	story.id,
	...[...places, ...states].flatMap(({ names }) => Object.values(names)),
	...[...areas, ...regions, ...voices].map(({ name }) => name),
	'CSTO',
	'ODKB',
	'Kazakh\\w*',
	'Almaty',
	'tenge'
].filter((name) => !OWN.includes(name));

/** Ids, many of which are words as well: looked for as literals. */
const IDS = [...places, ...states, ...regions, ...areas, ...steps, ...voices, ...glossary]
	.map(({ id }) => id)
	.concat(
		kinds.roles.map(({ id }) => id),
		kinds.events.map(({ id }) => id)
	)
	.filter((id) => !OWN.includes(id));

const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

const NAMED = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(NAMES)})(?![\\p{L}\\d])`, 'giu');
/** Codes of two letters are words too, as in `class="by"`: code quotes in another way. */
const SHORT = IDS.filter((id) => id.length < 3);
const LITERAL = new RegExp(
	`(['"\`])(?:${anyOf(IDS.filter((id) => !SHORT.includes(id)))})\\1|(['\`])(?:${anyOf(SHORT)})\\2`,
	'g'
);

/** What a file names of the story, with its line. */
function namedIn(file: string, text = readFileSync(file, 'utf8')): string[] {
	return text
		.split('\n')
		.flatMap((line, i) =>
			[...line.matchAll(NAMED), ...line.matchAll(LITERAL)].map(
				([found]) => `${file}:${i + 1}  ${found}`
			)
		);
}

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
	.filter((file) => isEngine(file) && isText(file) && !isTest(file));
const files = [...sources, 'messages/en.json', 'svelte.config.js', 'vite.config.ts'];

test('the engine names nothing of the story', () => {
	expect(files.length).toBeGreaterThan(300);
	expect(files.flatMap((file) => namedIn(file))).toEqual([]);
});

test.each([
	"frame('almaty')",
	'// as in Алматы',
	"if (step === 'began')",
	"state === 'kz'",
	'/* Stage by stage */'
])('%s would be found', (line) => expect(namedIn('a.ts', line)).not.toEqual([]));
