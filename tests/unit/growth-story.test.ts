// The stories that the growth bench generates are stories.
import { expect, test } from 'vitest';
import { grownFiles } from '../../scripts/bench/growth-story.mjs';
import { siteRules } from '../../src/lib/server/content/rules';
import { complaints } from '../../src/lib/story/read/minimal.fixture';

test.for([12, 50])('a story of %d steps has nothing wrong in it', (steps) => {
	const files = grownFiles(steps, 'src/content');
	expect(complaints(files, siteRules(''))).toEqual([]);
	expect(grownFiles(steps, 'src/content')).toEqual(files);
});
