// Who the story is, for plugins of the build that run before anything can read TypeScript. The story
// itself is checked by then (vite/story-plugin.js).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { STORY_FOLDER } from './story-folder.js';

/** @returns {{ id: string, language?: string, title: string, subject?: string }} as they stand in story.yaml now */
export function storyHead() {
	return parse(readFileSync(path.resolve(STORY_FOLDER, 'story.yaml'), 'utf8'));
}

/**
 * What the helper for publishers' pages is called there: `two-words` is `TwoWords`.
 * @param {string} id the story's
 */
export const helperName = (id) =>
	id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
