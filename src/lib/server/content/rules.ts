// Everything that the story's own room cannot know, as rules for reading it.
import type { MoreRules } from '../../story/read/read';
import { hiddenBuilds, outsideTheMap } from './map-rules';
import { seedQuotes } from './seed-quotes';

/** Where the seed report lies, from the project's root. */
export const SEED_FILE = 'src/content/seed/tass-2022-01-13.txt';

/** The rules that a site's story must keep. */
export function siteRules(seed: string): MoreRules {
	return { rules: [outsideTheMap, seedQuotes(seed)], wholeRules: [hiddenBuilds] };
}
