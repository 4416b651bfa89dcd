// The layer table of eslint.config.js does forbid what it says: small files, linted in memory.
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';

// Files that do not exist have no types, so the rules that need types are off here.
const eslint = new ESLint({
	overrideConfig: [
		{ files: ['**/*.{ts,svelte}'], ...ts.configs.disableTypeChecked },
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

const LAYER_RULES =
	/no-restricted-|^no-eval$|^svelte\/(?:button-has-type|no-inline-styles|no-at-html|require-each)/;

async function broken(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(`${file}: ${fatal.message}`);
	return (result?.messages ?? [])
		.map((message) => message.ruleId ?? '')
		.filter((rule) => LAYER_RULES.test(rule));
}

test.for([
	['story knows no other room', 'story/a.ts', `import { a } from '$lib/map/a'; a();`],
	['nor by a relative path', 'story/a.ts', `import { a } from '../map/a'; a();`],
	['nor by import()', 'story/a.ts', `void import('$lib/prose/a');`],
	['map knows no picture', 'map/a.ts', `export { a } from '../picture/a';`],
	['map knows no Svelte', 'map/a.ts', `import { tick } from 'svelte'; void tick();`],
	['map has no zod', 'map/a.ts', `import { z } from 'zod'; z.string();`],
	['reader has no yaml', 'reader/a.ts', `import { parse } from 'yaml'; parse('');`],
	['story has no $app', 'story/a.ts', `import { page } from '$app/state'; page.url;`],
	['story has no window', 'story/a.ts', `export const a = window.name;`],
	['map has no clock', 'map/a.ts', `export const a = Date.now();`],
	['map has no new Date()', 'map/a.ts', `export const a = new Date();`],
	['map has no chance', 'map/a.ts', `export const a = Math.random();`],
	['picture has no leaflet', 'picture/a.ts', `import L from 'leaflet'; L.map('a');`],
	['nor by import()', 'picture/a.ts', `void import('leaflet');`],
	['nor its types', 'stage/a.ts', `export type A = import('leaflet').Map;`],
	['nor its room', 'reader/a.ts', `void import('$lib/leaflet/live');`],
	['stage waits for the leaflet room', 'stage/a.ts', `import { a } from '$lib/leaflet/live'; a();`],
	['leaflet does not know the stage', 'leaflet/a.ts', `import { a } from '../stage/a'; a();`],
	[
		'reader has no $app',
		'reader/A.svelte',
		`<script lang="ts">import { page } from '$app/state';</script>{page.url}`
	],
	['embed has no server', 'embed/a.ts', `import { a } from '$lib/server/a'; a();`],
	['reader imports no route', 'reader/a.ts', `import { a } from '../../routes/a'; a();`],
	['map reads no content', 'map/a.ts', `import a from '../../content/a.json'; a.b;`],
	['nor by its short name', 'picture/a.ts', `import a from '$content/a.json'; a.b;`],
	['no computed import()', 'stage/a.ts', `export const a = (b: string) => import(b);`],
	['no barrels', 'reader/index.ts', `export const a = 1;`],
	['no barrels by another name', 'reader/all.ts', `export * from './a';`],
	['no inline style', 'reader/A.svelte', `<p style="color: red">a</p>`],
	['every button has a type', 'reader/A.svelte', `<button>a</button>`],
	['no raw HTML', 'reader/A.svelte', `{@html '<b>a</b>'}`],
	['no HTML from text', 'reader/a.ts', `document.body.innerHTML = name;`],
	['nor beside an element', 'story/a.ts', `a.insertAdjacentHTML('beforeend', name);`],
	['no code from text', 'stage/a.ts', `eval(name);`],
	['each has a key', 'reader/A.svelte', `{#each [1] as a}{a}{/each}`]
] as const)('forbids: %s (%s)', async ([, file, code]) => {
	expect(await broken(`src/lib/${file}`, code)).toHaveLength(1);
});

test.for([
	['lib/map/a.ts', `import type { Story } from '../story/schema'; export type A = Story;`],
	['lib/story/a.ts', `import { z } from 'zod'; z.string();`],
	['lib/leaflet/a.ts', `import L from 'leaflet'; L.map('a'); void import('leaflet');`],
	['lib/stage/a.ts', `import type { A } from '$lib/leaflet/live'; export type B = A;`],
	['lib/stage/b.ts', `void import('$lib/leaflet/live');`],
	['lib/map/b.ts', `export const a = new Date('2022-01-05');`],
	['lib/server/a.ts', `import { a } from '../story/read'; a();`],
	[
		'routes/+page.ts',
		`import { page } from '$app/state'; import { a } from '$lib/stage/a'; a(page);`
	],
	['routes/b.ts', `void import('$lib/leaflet/live');`]
])('allows: %s %s', async ([file = '', code = '']) => {
	expect(await broken(`src/${file}`, code)).toEqual([]);
});

test.for([
	['routes/a.ts', `import L from 'leaflet'; L.map('a');`],
	['routes/a.ts', `import { a } from '$lib/leaflet/live'; a();`],
	['hooks.ts', `import { z } from 'zod'; z.string();`]
])('forbids outside the rooms: %s %s', async ([file = '', code = '']) => {
	expect(await broken(`src/${file}`, code)).toHaveLength(1);
});
