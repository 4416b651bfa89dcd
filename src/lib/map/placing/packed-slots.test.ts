import { expect, test } from 'vitest';
import { index } from '../../server/content/content';
import { coarse } from '../../server/content/geography';
import { landOf } from '../names/ground';
import { homeOf } from '../names/home';
import { scenesOf, type Scene } from '../scene/scene';
import { sentAtlas } from '../atlas/sent-atlas';
import { sentPlacement } from '../labels/placements';
import { slotsIn } from './slots';

const home = homeOf(landOf(coarse), index.atlas.geography.home);

/** The same scenes without what was worked out for them. */
const unplaced = scenesOf({
	...index.atlas,
	steps: index.atlas.steps.map((step) => {
		const bare = { ...step };
		delete bare.slots;
		return bare;
	})
});

test.each(['XS', 'S', 'M', 'L', 'P'] as const)(
	'names go where they would be put, size %s',
	(size) => {
		for (const { step, scene } of index.steps) {
			expect(scene.slots?.[size], step.id).toBeDefined();
			expect(slotsIn(scene, size), step.id).toEqual(slotsIn(unplaced(step.id), size, home));
		}
	}
);

test('what is sent to a page is all that its sizes need', () => {
	const sizes = ['XS', 'S', 'M', 'P'] as const;
	const sent = scenesOf(sentAtlas(index.atlas, { sizes, bare: true }));
	for (const { step, scene } of index.steps)
		for (const size of sizes)
			expect(sentPlacement(sent(step.id), size).slots, step.id).toEqual(slotsIn(scene, size));
});

test('a scene whose names are others than when it was built is placed anew', () => {
	const [first] = index.steps;
	if (!first) throw new Error('no steps');
	const altered: Scene = { ...first.scene, slots: { S: 'c' } };
	expect(slotsIn(altered, 'S', home)).toEqual(slotsIn(unplaced(first.step.id), 'S', home));
});
