// Everything that the story's own room cannot know, as rules for reading it.
import type { MoreRules } from '../../story/read/read';
import { hiddenBuilds, outsideTheMap } from './map-rules';
import { quotations } from './quotations';

/**
 * The rules that a site's story must keep.
 * @param texts what sources say in full, by path from the story's folder
 */
export function siteRules(texts: Readonly<Record<string, string>>): MoreRules {
	return { rules: [outsideTheMap, quotations(texts)], wholeRules: [hiddenBuilds] };
}
