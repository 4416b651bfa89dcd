// Where the benches put their results.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSection } from '../../scripts/bench/doc.mjs';

const DOC = 'Before.\n\n<!-- bench:load -->\nOld.\n<!-- /bench:load -->\n\nAfter.\n';

test('new results take the place of the old, and nothing else changes', () => {
	const doc = withSection(DOC, 'load', 'New.');
	expect(doc).toBe('Before.\n\n<!-- bench:load -->\n\nNew.\n\n<!-- /bench:load -->\n\nAfter.\n');
	expect(withSection(doc, 'load', 'New.')).toBe(doc);
});

test('a place that is not there is missed', () => {
	expect(() => withSection(DOC, 'pages', 'New.')).toThrow('bench:pages');
});

test('the document has a place for each bench', () => {
	const doc = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
	for (const name of ['pages', 'load', 'growth'])
		expect(withSection(doc, name, 'New.')).toContain(`<!-- bench:${name} -->\n\nNew.`);
});
