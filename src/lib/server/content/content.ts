// The story, read and checked once for each process. In development an edit of a content file
// makes Vite evaluate this module anew, so that the next request reads the new text.
import seed from '../../../content/seed/tass-2022-01-13.txt?raw';
import { readStory } from '../../story/read/read';
import type { Story } from '../../story/schema/schema';
import { siteRules } from './rules';

const texts = import.meta.glob<string>('/src/content/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const byName = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The whole story. Server only: pages hand on the parts that they show. */
export const story: Story = readStory(byName, siteRules(seed));
