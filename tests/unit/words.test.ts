// Every word that a reader meets comes from messages/: none stands in a component's markup, nor in the
// attributes that are read out, shown on hover or written into fields.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const READ_OUT = new Set(['aria-label', 'title', 'alt', 'placeholder']);
/** Elements whose text is code. */
const CODE = new Set(['script', 'style']);
const WORD = /\p{L}{2,}/u;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The words in a piece of markup that are no messages. */
function wordsIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(wordsIn);
	if (!isNode(node) || CODE.has(String(node['name']))) return [];
	if (node['type'] === 'Text') return WORD.test(String(node['data'])) ? [String(node['data'])] : [];
	if (node['type'] === 'Attribute')
		return READ_OUT.has(String(node['name'])) ? wordsIn(node['value']) : [];
	return Object.entries(node).flatMap(([key, value]) =>
		key === 'instance' || key === 'module' || key === 'css' || key === 'metadata'
			? []
			: wordsIn(value)
	);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.sort();

test('there are components to look at', () => {
	expect(files.length).toBeGreaterThan(50);
});

test.each(files)('%s has no words of its own', (file) => {
	const { fragment } = parse(readFileSync(`src/${file}`, 'utf8'), { modern: true });
	expect(wordsIn(fragment)).toEqual([]);
});
