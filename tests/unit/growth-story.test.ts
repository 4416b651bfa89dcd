// The stories that the growth bench generates are stories.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grownFiles } from '../../scripts/bench/growth/grown-story.mjs';
import { siteRules } from '../../src/lib/server/content/rules';
import { complaints } from '../fixtures/minimal-story';

/** What one of its sources says in full. */
const TEXT = 'seed/tass-2022-01-13.txt';

const SHAPES = new Set(['ru', 'by', 'am', 'tj', 'kg', 'kz']);

test.for([12, 50])('a story of %d steps has nothing wrong in it', (steps) => {
	const files = grownFiles(steps, 'src/content');
	const texts = Object.fromEntries([[TEXT, readFileSync(`src/content/${TEXT}`, 'utf8')]]);
	expect(complaints(files, siteRules(texts, SHAPES))).toEqual([]);
	expect(grownFiles(steps, 'src/content')).toEqual(files);
});
