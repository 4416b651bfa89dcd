import { expect, test } from 'vitest';
import { story } from '../../server/content/content';
import { atlasOf } from '../scene/atlas';
import { scenesOf } from '../scene/scene';
import { indexOf } from '../story-index';
import { slotsIn } from './labels';

const placed = indexOf(story).steps;
const unplaced = scenesOf(atlasOf(story));

test.each(['S', 'M', 'L', 'P'] as const)('names go where they would be put, size %s', (size) => {
	for (const { step, scene } of placed)
		expect(slotsIn(scene, size), step.id).toEqual(slotsIn(unplaced(step.id), size));
});

test('a scene of which not all is revealed, or whose names are others, is placed anew', () => {
	const [first] = placed;
	if (!first) throw new Error('no steps');
	const altered = { ...first.scene, slots: { S: 'c' } };
	expect(slotsIn(altered, 'S')).toEqual(slotsIn(unplaced(first.step.id), 'S'));
});
