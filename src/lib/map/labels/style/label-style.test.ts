// The table of slots and sizes.
import { expect, it } from 'vitest';
import { label } from '../../placing/crowd.fixture';
import { everMeet, labelBoxes, markBox } from '../../placing/label-boxes';
import {
	FAR_PX,
	GAP_PX,
	markRadius,
	slotOffset,
	TEXT_PX,
	sizesOf,
	sizeUnit,
	tierOf,
	TIER_NAMES
} from './label-style';
import { SLOTS } from './slot';

it('keeps every name clear of its own mark', () => {
	for (const tier of TIER_NAMES)
		for (const slot of Object.keys(SLOTS) as (keyof typeof SLOTS)[]) {
			if (slot.startsWith('c')) continue;
			const own = label('own', 0, 0, { mark: 'plain', ring: true });
			const mark = markBox(own, tier);
			const [text] = labelBoxes(own, slot, tier);
			if (!mark || !text) throw new Error('a city has both');
			// Diagonal names may enter the corner of the box around a round mark.
			const slack = markRadius(own, tier) * 0.3 + 1;
			const round = { ...mark, x0: mark.x0 + slack, y0: mark.y0 + slack };
			const core = { ...round, x1: mark.x1 - slack, y1: mark.y1 - slack };
			expect(everMeet(core, text, 1, 1), `${slot} ${tier}`).toBe(false);
		}
});

it('gives the anchor in px', () => {
	const city = label('city', 0, 0);
	const dy = 0.33 * TEXT_PX.M.city;
	expect(slotOffset('e', city, 'M')).toEqual({
		dx: markRadius(city, 'M') + GAP_PX,
		dy,
		anchor: 'start'
	});
	expect(slotOffset('W', city, 'S').dx).toBe(-markRadius(city, 'S') - GAP_PX - FAR_PX.S);
});

it('projects wherever there is room, in sizes that grow with the box', () => {
	expect([320, 599, 600, 1600].map((width) => sizesOf(width, true))).toEqual([
		...['XS', 'S', 'P', 'P']
	]);
	expect(sizesOf(1600, false)).toBe('L');
	expect([sizeUnit('P', 1600), sizeUnit('L', 900), sizeUnit('L', 1600)]).toEqual([2, 1, 1.6]);
});

it('knows the tier of a box', () => {
	expect([300, 330, 599, 600, 899, 900, 4000].map(tierOf)).toEqual([
		...['XS', 'S', 'S', 'M', 'M', 'L', 'L']
	]);
});
