// The real story's maps: that the map's state is a function of the step alone, and what it must show.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../map/atlas';
import { sceneAt } from '../map/scene';
import { story } from './content';

const atlas = atlasOf(story);
const last = atlas.steps.length - 1;
const fresh = atlas.steps.map((_, i) => JSON.stringify(sceneAt(atlas, i)));
const sceneOf = (id: string) =>
	sceneAt(
		atlas,
		atlas.steps.findIndex((s) => s.id === id)
	);

test('every path of jumps ends in the same scene', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: last }), { minLength: 1 }), (path) => {
			const ends = path.map((i) => JSON.stringify(sceneAt(atlas, i)));
			expect(ends).toEqual(path.map((i) => fresh[i]));
		})
	);
});

test('there is no scene beyond the story', () => {
	expect(() => sceneAt(atlas, last + 1)).toThrow(RangeError);
	expect(() => sceneAt(atlas, -1)).toThrow(RangeError);
});

test('on 2 January only Zhanaozen and Aktau are lit; Almaty is not', () => {
	const { places } = sceneOf('began');
	expect(places.filter((p) => p.status === 'began').map((p) => p.id)).toEqual([
		'zhanaozen',
		'aktau'
	]);
	expect(places.find((p) => p.id === 'almaty')?.status).toBe('plain');
});

test('the cities where it began are not among those where buildings were attacked', () => {
	const { places } = sceneOf('attacked');
	expect(places.filter((p) => p.status === 'attacked')).toHaveLength(9);
	expect(places.filter((p) => p.status === 'began').map((p) => p.id)).toEqual([
		'zhanaozen',
		'aktau'
	]);
});

test('five states arrive and the same five leave', () => {
	const five = ['am', 'by', 'kg', 'ru', 'tj'];
	const moves = (id: string, kind: string) =>
		sceneOf(id)
			.movements.filter((m) => m.kind === kind)
			.map((m) => m.state)
			.sort();
	expect(moves('contributors', 'arriving')).toEqual(five);
	expect(moves('withdrawal', 'leaving')).toEqual(five);
});
