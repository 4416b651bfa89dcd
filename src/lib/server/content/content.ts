// The story, read and checked once for each process. In development an edit of a content file
// makes Vite evaluate this module anew, so that the next request reads the new text.
import { readStory } from '../../story/read/read';
import { statesIn } from '../../map/plane/shapes';
import { landOf } from '../../map/names/ground';
import { namesOf } from '../../map/names/names-of';
import type { Atlas } from '../../map/atlas/atlas';
import { indexOf } from '../../map/story-index';
import type { Story } from '../../story/schema/schema';
import { coarse } from './geography';
import { siteRules } from './rules';
import { STORY_FOLDER } from './story-folder.js';

const yaml = import.meta.glob<string>('$content/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});
const texts = import.meta.glob<string>('$content/*/*.txt', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Files by their last names: as many as `parts`. */
const byName = (files: Record<string, string>, parts: number): Record<string, string> =>
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path.split('/').slice(-parts).join('/'), text])
	);

/** The whole story. Server only: pages hand on the parts that they show. */
export const story: Story = readStory(byName(yaml, 1), {
	...siteRules(byName(texts, 2), statesIn(coarse)),
	folder: STORY_FOLDER
});

const names = namesOf(story, landOf(coarse));

/** What follows from it. */
export const index = indexOf(story, names);

/** What the boards of activities are made from. */
export const boardAtlas: Atlas = { ...index.atlas, names: names.boards };
