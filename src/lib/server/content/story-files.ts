// The content on disk, for the build's check before any module of the site is loaded.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { landOf } from '../../map/names/ground';
import { misinformingNames } from '../../map/names/rule';
import { statesIn, type MapTopology } from '../../map/plane/shapes';
import { StoryError } from '../../story/read/errors';
import { readStory } from '../../story/read/read';
import type { Story } from '../../story/schema/schema';
import { siteRules } from './rules';
import { STORY_FOLDER } from './story-folder.js';

/** Texts by their paths from a folder. */
function textsIn(folder: string, paths: readonly string[], ending: string): Record<string, string> {
	return Object.fromEntries(
		paths
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => path.endsWith(ending))
			.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
	);
}

/** The shapes that tell which states were cut, and where names may lie. */
const SHAPES = 'geo/coarse.topo.json';

function topologyIn(file: string): MapTopology | undefined {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MapTopology) : undefined;
}

/**
 * Reads and checks a story.
 * @param root what its folder's path begins from
 * @param path its folder
 * @throws StoryError with everything that is wrong
 */
export function readStoryFrom(root: string, path = STORY_FOLDER): Story {
	const folder = resolve(root, path);
	const yaml = textsIn(folder, readdirSync(folder), '.yaml');
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const topology = topologyIn(join(folder, SHAPES));
	const cut = topology ? statesIn(topology) : new Set<string>();
	const { rules = [], wholeRules = [] } = siteRules(textsIn(folder, all, '.txt'), cut);
	const onMaps = topology ? [misinformingNames(landOf(topology))] : [];
	return readStory(yaml, {
		...{ rules, folder: path },
		wholeRules: [...wholeRules, ...onMaps]
	});
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
