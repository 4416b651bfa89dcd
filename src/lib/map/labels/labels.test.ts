// Which of a scene's places are named.
import { expect, test } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { sceneAt } from '../scene/scene';
import { labelsIn, labelsOf } from './labels';

test('where few are named, those are where it began, the leading one and those that have a note, with their notes; all keep their marks', () => {
	const last = atlas.steps.length - 1;
	const scene = { ...sceneAt(atlas, last), notes: [{ place: 'almaty', text: 'Soldiers land' }] };
	const cities = (sparse: object) =>
		labelsIn({ ...scene, ...sparse }, 'M')
			.filter(({ kind }) => kind !== 'state')
			.map(({ id }) => id);
	expect(cities({}).length).toBeGreaterThan(5);
	expect(cities({ sparse: true })).toEqual(['almaty', 'note-almaty']);
	expect(labelsOf({ ...scene, sparse: true })).toHaveLength(labelsOf(scene).length);
});
