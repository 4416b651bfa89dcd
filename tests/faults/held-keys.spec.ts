// Keys that are held down, on every page that turns by keys, in a browser that has had enough of new
// addresses: nothing is thrown, and all ends where it should.
import { expect, test } from '../support/guards';
import { step } from '../support/story';

test('keys held for ten seconds, while the browser refuses addresses, end at the last step', async ({
	context
}) => {
	await context.addInitScript(() => {
		const { replaceState } = history;
		history.replaceState = function (...to) {
			if ('refused' in document.documentElement.dataset)
				throw new DOMException('too many', 'SecurityError');
			replaceState.apply(this, to);
		};
	});
	const last = step(-1).id;
	const held = async ([at, end, ready]: readonly [string, RegExp, string]) => {
		const page = await context.newPage();
		await page.goto(at);
		await expect(page.locator(ready).first()).toBeAttached();
		await page.locator('html').evaluate(({ dataset }) => (dataset['refused'] = ''));
		// As often as keyboards repeat a key, for ten seconds.
		for (let i = 0; i < 300; i++) await page.keyboard.down('ArrowRight');
		await page.keyboard.up('ArrowRight');
		await page.locator('html').evaluate(({ dataset }) => delete dataset['refused']);
		await expect(page).toHaveURL(end);
		await page.close();
	};
	await Promise.all(
		(
			[
				['./', new RegExp(`#${last}$`), 'html[data-awake]'],
				[`./present/${step(1).id}/`, new RegExp(`/present/${last}/`), '.slide-controls.live'],
				[`./embed/${step(1).id}/`, new RegExp(`/embed/${last}/`), '.embed.runs']
			] as const
		).map(held)
	);
});

test('where addresses are refused from the start, slides turn all the same', async ({ page }) => {
	await page.addInitScript(() => {
		history.replaceState = history.pushState = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await page.goto(`./present/${step(1).id}/`);
	await expect(page.locator('.slide-controls.live')).toBeAttached();
	await page.keyboard.press('PageDown');
	await expect(page.locator('.present h1')).toHaveText(step(2).title);
});
