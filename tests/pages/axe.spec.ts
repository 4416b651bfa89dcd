// axe finds nothing on any page of the built site, in either theme.
import { axeFinds } from '../support/axe';
import { expect, test } from '../support/guards';
import { addressOf, looked } from '../support/pages';
import { liveMap, openLive } from '../support/stage';
import { EMPHASISED, MIDDLE } from '../support/story';

/** The largest pages are looked at one by one; of others those that begin alike, made by one route, in one go. */
const groupOf = (file: string) =>
	file.startsWith('handout/') ? file : (/^([\w-]+)\//.exec(file)?.[1] ?? 'top level');
const groups = [...new Set(looked.map(groupOf))].map((group) => ({
	group,
	members: looked.filter((file) => groupOf(file) === group)
}));

/** From so many pages of one route on, the two sizes share them. */
const SHARED = 8;

for (const { group, members } of groups) {
	test(`axe finds nothing: ${group}`, async ({ page }, { project }) => {
		test.setTimeout(30_000 + members.length * 10_000);
		// Each page in both themes and at both sizes; neighbours take turns at which goes with which. Of
		// many pages that one route makes, each size looks at every other one.
		const turn = project.name === 'phone' ? 0 : 1;
		const isShared = members.length > SHARED;
		const found: string[] = [];
		for (const [i, file] of members.entries()) {
			if (isShared && i % 2 !== turn) continue;
			const colorScheme = (isShared ? i >> 1 : i + turn) % 2 ? 'dark' : 'light';
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(addressOf(file));
			await page.evaluate(() => document.fonts.ready);
			for (const line of await axeFinds(page)) found.push(`${file} (${colorScheme}) ${line}`);
		}
		expect(found).toEqual([]);
	});
}

/** What opens on a page: where, and what opens it. */
const STATES: readonly [at: string, selector: string, key: string, opened: string][] = [
	[
		`./#${EMPHASISED.step.id}`,
		`.target[aria-label="${EMPHASISED.place.name}"]`,
		'Enter',
		'.place-popup .from'
	],
	[`./step/${MIDDLE.id}/`, '.card .cite a', 'Enter', '.note-box'],
	[`./step/${MIDDLE.id}/`, '.step-tools summary', 'Enter', '.reference'],
	[`./present/${MIDDLE.id}/`, 'body', 'o', 'dialog.overview'],
	[`./present/${MIDDLE.id}/`, 'body', '?', 'dialog.keys-help'],
	[`./present/${MIDDLE.id}/`, 'body', 'g', 'dialog.goto'],
	[`./present/${MIDDLE.id}/`, 'body', 't', '.panel']
];
test('axe finds nothing in what opens: popups, notes, dialogs', async ({ page }, { project }) => {
	const isPhone = project.name === 'phone';
	await page.emulateMedia({
		reducedMotion: 'reduce',
		...(isPhone ? { colorScheme: 'dark' } : { forcedColors: 'active' })
	});
	const found: string[] = [];
	for (const [at, selector, key, opened] of STATES) {
		await (at.includes('embed') ? page.goto(at) : openLive(page, at));
		if (selector.startsWith('.target')) await liveMap(page);
		await page.locator(selector).first().press(key);
		await expect(page.locator(opened).first()).toBeVisible();
		for (const line of await axeFinds(page)) found.push(`${at} ${opened} ${line}`);
	}
	expect(found).toEqual([]);
});
