// What is copied from a page, or read where its stylesheets are not: quotations keep their marks, no
// number or mark sticks to a word, and a selection stays among the words in which it was begun.
import type { Page } from 'playwright/test';
import { expect, test } from '../support/guards';
import { liveMap } from '../support/stage';
import { MIDDLE, step } from '../support/story';

/** Words of two elements of one line with nothing between: a badge or a number that sticks to a word. */
const stuck = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const blockOf = (node: Node | null): Element | null => {
			let at = node?.parentElement ?? null;
			while (at && /^inline/.test(getComputedStyle(at).display)) at = at.parentElement;
			return at;
		};
		let last: Node | undefined;
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const within = node.parentElement;
			if (!node.textContent || within?.closest('script, style, noscript, svg, .unseen')) continue;
			// Spaces at the end of a box within a line are not there.
			const isBox = within && getComputedStyle(within).display === 'inline-block';
			if (isBox && node === within.lastChild && !node.textContent.trim()) continue;
			const before = last;
			last = node;
			if (!before || before.parentElement === within || blockOf(before) !== blockOf(node)) continue;
			// A glossary word may be a part of a word: “Kazakhstani” holds “Kazakhstan”.
			if (within?.closest('.term') || before.parentElement?.closest('.term')) continue;
			const [left = '', right = ''] = [before.textContent, node.textContent];
			if (/[\p{L}\p{N}.!?”]$/u.test(left ?? '') && /^[\p{L}\p{N}“(]/u.test(right ?? ''))
				found.push(`${left?.slice(-20)}|${right?.slice(0, 20)}`);
		}
		return found;
	});

for (const at of [`./step/${MIDDLE.id}/`, './', './sources/', './report/', './handout/answers/'])
	test(`no mark or number sticks to a word: ${at}`, async ({ page }) => {
		await page.goto(at);
		expect(await stuck(page)).toEqual([]);
		const styled = await page.evaluate(() => document.querySelectorAll('q').length);
		expect(styled, 'quotations whose marks a stylesheet draws').toBe(0);
	});

test('a selection that is dragged onto the map stays in its step; the legend moves no map', async ({
	page
}) => {
	await page.goto(`./#${MIDDLE.id}`);
	await liveMap(page);
	const claim = page.locator(`#${MIDDLE.id} .claim`).first();
	const box = (await claim.boundingBox()) ?? { x: 0, y: 0 };
	await page.mouse.move(box.x + 60, box.y + 8);
	await page.mouse.down();
	for (const to of [1, 2, 3]) await page.mouse.move(400 + 200 * to, box.y + 8 * to, { steps: 3 });
	await page.mouse.up();
	const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
	expect(selected).not.toBe('');
	// A day's space is one that no line breaks; copies have either.
	const plain = (text: string | null) => text?.replace(/\s/g, ' ').trim() ?? '';
	expect(plain(await claim.textContent())).toContain(plain(selected).slice(0, 40));
	expect(selected.length).toBeLessThan(200);
	const ground = page.locator('.stage .ground.live').first();
	const drawn = () => ground.evaluate((one) => one.getBoundingClientRect().left);
	const before = await drawn();
	const legend = await page.locator('.stage .legend').boundingBox();
	await page.mouse.move((legend?.x ?? 0) + 30, (legend?.y ?? 0) + 10);
	await page.mouse.down();
	await page.mouse.move((legend?.x ?? 0) + 230, (legend?.y ?? 0) - 90, { steps: 4 });
	await page.mouse.up();
	expect(await drawn()).toBe(before);
	await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
});

test('where the page has no stylesheet a quotation has its marks', async ({ page }) => {
	await page.goto(`./step/${step(2).id}/`);
	const text = await page.locator('.card').textContent();
	expect((text?.match(/“/g) ?? []).length).toBe((text?.match(/”/g) ?? []).length);
});
