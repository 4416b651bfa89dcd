// Hatching that keeps its spacing on the screen.
import { expect, test } from 'vitest';
import { HATCHES, hatchFor, hatchPatterns } from './hatch';

test('lines stand 7 to 15 px apart at every scale that the map knows', () => {
	for (let scale = 0.045; scale <= 4; scale *= 1.05) {
		const px = hatchFor(scale) * scale;
		expect(px).toBeGreaterThan(7);
		expect(px).toBeLessThan(15);
	}
});

test('beyond those scales the nearest pattern serves', () => {
	expect(hatchFor(1000)).toBe(HATCHES[0]);
	expect(hatchFor(0.0001)).toBe(HATCHES.at(-1));
});

test('each pattern has twice the spacing of the one before, so that lines stay in place', () => {
	HATCHES.slice(1).forEach((km, i) => expect(km).toBe((HATCHES[i] ?? 0) * 2));
	for (const km of HATCHES)
		expect(hatchPatterns(['blue', 'sand'])).toContain(`id="geo-hatch-${km}" href="#geo-hatch"`);
});
