// Which of a scene's places are named.
import { expect, test } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { named } from '../../../../tests/fixtures/two-states';
import { slotsIn } from '../placing/slots';
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

test('what came over the rest of the land stands under the land’s own name, wherever that is set', () => {
	const region = { id: 'there', name: 'by evening', stage: true, x: 2000, y: 700 } as const;
	const set = { id: 'we', x: 1300, y: 1100, size: 0, tracking: 1 } as const;
	const told = (rest: object, home?: string) => {
		const { geography, ...scene } = named(set);
		const all = {
			...{ ...scene, regions: [{ ...region, ...rest }] },
			geography: { ...geography, ...(home && { home }) }
		};
		const label = labelsIn(all, 'M').find(({ id }) => id === region.id);
		return [label?.x, label?.y, slotsIn(all, 'M')[region.id]];
	};
	expect(told({ rest: true }, 'we')).toEqual([1300, 1100, 'cs']);
	expect(told({}, 'we')).toEqual([2000, 700, 'c']);
	expect(told({ rest: true })).toEqual([2000, 700, 'c']);
});
