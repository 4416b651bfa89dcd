// What axe finds on a page, said in lines that a failed test shows.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * Every rule of axe, best practices and the size of targets among them, that the page (or a part of
 * it) breaks as it stands, a line each: the rule and what breaks it.
 * Frames are pages themselves and looked at as such, so nothing need be put into them; and only
 * what is broken is listed, since listing all that is right takes ten times as long as looking.
 * Places and states on a map are left out of targets: where one lies is what it says, and WCAG
 * excepts such points; names near each other get room as the map is brought nearer.
 * @param within selects the part
 */
export async function axeFinds(page: Page, within = 'html'): Promise<string[]> {
	// What fades in or out is looked at when it has.
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
	);
	const axe = new AxeBuilder({ page })
		.setLegacyMode()
		.include(within)
		.exclude('iframe')
		.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => {
		const broken = nodes.filter(
			({ html }) => id !== 'target-size' || !/\btarget-(?:place|state)\b/.test(html)
		);
		return broken.length > 0 ? [`${id}: ${broken.map((n) => n.target).join(' ')}`] : [];
	});
}
