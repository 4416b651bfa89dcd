// Flights: right at every moment, and no work for the page while they last.
import { atlasOf } from '../../src/lib/map/atlas/atlas';
import { expect, test } from '../support/guards';
import { holdFlight, slowFlight, type Moment } from '../support/flight';
import { liveMap } from '../support/stage';
import { CLOSEST, story } from '../support/story';

/** How far a mark may lie from where the ground shows its place, CSS px. */
const PIXEL = 1;
const MOMENTS = 10;

const places = new Map(atlasOf(story).places.map((place) => [place.id, place.at]));

/** How far each mark lies from its place on the ground, and which edge of the picture it leaves bare. */
function faultsOf({ marks, grounds, picture }: Moment): string[] {
	const ground = grounds.at(-1);
	if (!ground) return ['no ground'];
	const [x = 0, y = 0, width = 1] = ground.viewBox.split(' ').map(Number);
	const scale = (ground.right - ground.left) / width;
	const off = marks.flatMap((mark) => {
		const place = places.get(mark.id);
		if (!place) return [`${mark.id} is no place`];
		const dx = ground.left + (place.x - x) * scale - mark.x;
		const dy = ground.top + (place.y - y) * scale - mark.y;
		return Math.hypot(dx, dy) > PIXEL
			? [`${mark.id} is ${Math.hypot(dx, dy).toFixed(1)} px off`]
			: [];
	});
	const isCovered = grounds.some(
		({ left, top, right, bottom }) =>
			left < picture.left + PIXEL &&
			top < picture.top + PIXEL &&
			right > picture.right - PIXEL &&
			bottom > picture.bottom - PIXEL
	);
	return [...off, ...(isCovered ? [] : ['the ground does not reach the edges'])];
}

test('marks stay on their places at every moment of every flight, there and back', async ({
	page
}) => {
	test.slow();
	await page.goto('./');
	await liveMap(page);
	let held = 0;
	for (const key of ['ArrowRight', 'ArrowLeft'])
		for (let i = 1; i < story.steps.length; i++) {
			const moments = await holdFlight(page, key, MOMENTS);
			held += moments.length > 0 ? 1 : 0;
			expect(moments.flatMap(faultsOf), `${key} ${i}`).toEqual([]);
			await liveMap(page);
		}
	// Some steps frame what the one before them did.
	expect(held).toBeGreaterThanOrEqual(12);
});

test('a flight goes on while the page’s scripts are busy for half a second', async ({ page }) => {
	// A busy machine paints few frames of a large window.
	await page.setViewportSize({ width: 480, height: 480 });
	await page.goto(`./#${CLOSEST.id}`);
	await liveMap(page);
	const cdp = await page.context().newCDPSession(page);
	const frames: { at: number; data: string }[] = [];
	cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ at: metadata.timestamp ?? 0, data });
		void cdp.send('Page.screencastFrameAck', { sessionId });
	});
	await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 40, everyNthFrame: 1 });
	let way = 'ArrowRight';
	// A busy machine may show no frames at all for a while, whoever makes them.
	await expect(async () => {
		expect(await slowFlight(page, way, 0.25)).toBe(true);
		way = way === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
		const [from, to] = await page.evaluate(() => {
			const begin = Date.now();
			while (Date.now() < begin + 500);
			return [begin / 1000, Date.now() / 1000] as const;
		});
		await liveMap(page);
		const during = frames.filter(({ at }) => at > from + 0.05 && at < to);
		expect(new Set(during.map(({ data }) => data)).size).toBeGreaterThan(3);
	}).toPass();
	await cdp.send('Page.stopScreencast');
});
