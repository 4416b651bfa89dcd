// Everything that the story's own room cannot know, as rules for reading it.
import type { MoreRules } from '../../story/read/read';
import { hiddenBuilds, outsideTheMap, shapelessRoles, uncutShapes } from './map-rules';
import { quotations, reportQuotations } from './quotations';

/**
 * The rules that a site's story must keep.
 * @param texts what sources say in full, by path from the story's folder
 * @param cut the states of which there are shapes
 */
export function siteRules(
	texts: Readonly<Record<string, string>>,
	cut: ReadonlySet<string>
): MoreRules {
	return {
		rules: [outsideTheMap, uncutShapes(cut), quotations(texts), reportQuotations(texts)],
		wholeRules: [hiddenBuilds, shapelessRoles]
	};
}
