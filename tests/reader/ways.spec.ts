// Movements on maps of every width.
import { expect, test } from '../support/guards';
import { openLive, liveMap } from '../support/stage';
import { MOVING } from '../support/story';

for (const width of [360, 600, 1280])
	test(`at ${width} px every movement is drawn, and every head has a shaft that shows where it points`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await openLive(page, `./step/${MOVING.id}/`);
		await liveMap(page);
		const ways = await page.locator('.ways .way').evaluateAll((all) =>
			all.flatMap((way) => {
				const line = way.querySelector<SVGPathElement>('.movement');
				const head = way.querySelector<SVGPathElement>('.arrowhead');
				if (!line?.checkVisibility()) return [];
				// Drawn from its end: the first gap is what the head and its mark take.
				const [, gap = '0'] = getComputedStyle(line).strokeDasharray.split(',');
				const { a } = new DOMMatrix(head ? getComputedStyle(head).transform : '');
				const shaft = line.getTotalLength() - parseFloat(gap);
				return [{ shaft, head: head?.checkVisibility() ? head.getBBox().width * a : 0 }];
			})
		);
		expect(ways).toHaveLength(MOVING.map.movements.length);
		for (const { shaft, head } of ways) {
			expect(shaft).toBeGreaterThan(3);
			expect(shaft).toBeGreaterThan(head * 0.6);
		}
	});
