// The content on disk, for the build's check before any module of the site is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError } from '../../story/read/errors';
import { CONTENT_DIR } from '../../story/schema/content-files';
import { readStory } from '../../story/read/read';
import type { Story } from '../../story/schema/schema';
import { SEED_FILE, siteRules } from './rules';

/**
 * Reads and checks the content of a project.
 * @param root the project's directory
 * @throws StoryError with everything that is wrong
 */
export function readStoryFrom(root: string): Story {
	const directory = join(root, CONTENT_DIR);
	const names = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
	const files = names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]);
	const seed = readFileSync(join(root, SEED_FILE), 'utf8');
	return readStory(Object.fromEntries(files) as Record<string, string>, siteRules(seed));
}

/** What is wrong with a project's content, if anything. Other errors are not the editor's: they fly on. */
export function storyErrorIn(root: string): StoryError | undefined {
	try {
		readStoryFrom(root);
		return undefined;
	} catch (error) {
		if (error instanceof StoryError) return error;
		throw error;
	}
}
