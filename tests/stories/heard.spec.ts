// What a screen reader has to say of the second story, whose words do not change, kept as texts for
// people to read: heard/*.txt. After a change that is meant, `--update-snapshots` writes them anew.
import { expect, test } from '../support/guards';
import { liveMap, openLive } from '../support/stage';
import { PUBLISHED } from './folders';

const PARTS = {
	cover: ['./', 'main section >> nth=0'],
	timeline: ['./', '.timeline'],
	step: ['./', '#queue'],
	'next-step': ['./step/salvage/', '.step-words'],
	slide: ['./present/queue/', 'main'],
	embed: ['./embed/queue/', 'main'],
	handout: ['./handout/', 'article >> nth=1']
} as const;

for (const [name, [at, part]] of Object.entries(PARTS))
	test(`what is heard: ${name}`, async ({ page }) => {
		await (/embed|handout/.test(at) ? page.goto(at) : openLive(page, at));
		// The live map has taken the place of the drawn one.
		if (at === './' || name === 'slide') await liveMap(page);
		const tree = (await page.locator(part).ariaSnapshot()).replaceAll(PUBLISHED, 'https://…/');
		// Addresses are not heard, nor what has no words.
		const heard = tree.split('\n').filter((line) => !/- \/url:|- text: ""$/.test(line));
		expect(`${heard.join('\n')}\n`).toMatchSnapshot(`${name}.txt`);
	});

test('each step that is gone to is said once, in words', async ({ page }) => {
	await openLive(page, './');
	const said = await page.evaluateHandle(() => {
		const texts: string[] = [];
		new MutationObserver(() =>
			texts.push(document.querySelector('.announcer')?.textContent ?? '')
		).observe(document.querySelector('.announcer') ?? document.body, { childList: true });
		return texts;
	});
	await page.keyboard.press('ArrowRight');
	await page.locator('.timeline [rel="next"]').press('Enter');
	await expect.poll(() => said.jsonValue()).toHaveLength(2);
	expect(`${(await said.jsonValue()).join('\n')}\n`).toMatchSnapshot('steps.txt');
});
