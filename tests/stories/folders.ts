// The second story, where it is built to, and where it is read.
import { readFileSync } from 'node:fs';
import type { Story } from '../../src/lib/story/schema/schema';

export const STORY = 'tests/stories/suez';
export const FOLDERS = { english: 'build-suez', pseudo: 'build-pseudo' };

/** The address that it is built for, with a slash at its end. */
export const PUBLISHED = process.env['PUBLISHED_AT'] ?? '';

/** The second story as it was built. */
export const told = () =>
	JSON.parse(readFileSync(`${FOLDERS.english}/data/story.json`, 'utf8')) as Story;
