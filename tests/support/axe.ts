// What axe finds on a page, said in lines that a failed test shows.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * Every rule of axe that the page (or a part of it) breaks as it stands, a line each: the rule and
 * what breaks it.
 * Frames are pages themselves and looked at as such, so nothing need be put into them; and only
 * what is broken is listed, since listing all that is right takes ten times as long as looking.
 * @param within selects the part
 */
export async function axeFinds(page: Page, within = 'html'): Promise<string[]> {
	const axe = new AxeBuilder({ page })
		.setLegacyMode()
		.include(within)
		.exclude('iframe')
		.options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' ')}`);
}
