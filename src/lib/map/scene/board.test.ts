import { describe, expect, test } from 'vitest';
import { boardOf, nameOn, shownOn } from './board';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { labelsIn } from '../labels/labels';
import { slotsIn } from '../placing/slots';
import type { Scene } from './scene';

const namesIn = ({ places, states }: Scene) => [...places, ...states].map(({ name }) => name);

test('numbers run from west to east', () => {
	const { ids } = boardOf(atlas, 'cities');
	expect(ids).toHaveLength(18);
	expect(ids.slice(0, 3)).toEqual(['aktau', 'zhanaozen', 'atyrau']);
	expect(ids.at(-1)).toBe('oskemen');
	expect(boardOf(atlas, 'states').ids).toHaveLength(6);
});

test('what the story singles out is where it began, and who received troops', () => {
	expect(boardOf(atlas, 'cities').chosen).toEqual(['zhanaozen', 'aktau']);
	expect(boardOf(atlas, 'states').chosen).toEqual(['kazakhstan']);
});

describe.each(['cities', 'states'] as const)('the board of %s', (kind) => {
	const board = boardOf(atlas, kind);
	const asked = board.ids.map((id) => nameOn(board, id));

	test('gives no name away before it is asked for', () => {
		const names = namesIn(shownOn(board, []));
		expect(names.filter((name) => asked.includes(name))).toEqual([]);
		expect(names.filter((name) => /^\d+$/.test(name))).toHaveLength(board.ids.length);
	});

	test('names what was found, marks the answer, and nothing else', () => {
		const [found = '', other = ''] = board.ids;
		const scene = shownOn(board, [found, other], [found]);
		expect(
			namesIn(scene)
				.filter((name) => asked.includes(name))
				.sort()
		).toEqual([nameOn(board, found), nameOn(board, other)].sort());
		const marked = [
			...scene.places.filter((p) => p.form === 'ringed-disc'),
			...scene.states.filter((s) => kind === 'states' && s.role === 'receiving')
		];
		expect(marked.map(({ id }) => id)).toEqual([found]);
	});

	test.each([
		['with all its numbers', []],
		['with all its names', board.ids]
	])('is drawn %s at every size', (_, named) => {
		const scene = shownOn(board, named);
		for (const tier of ['S', 'M', 'L'] as const) {
			const slots = slotsIn(scene, tier);
			const cities = labelsIn(scene, tier).filter((l) => l.mark && board.ids.includes(l.id));
			expect(cities.filter(({ id }) => slots[id] === 'x')).toEqual([]);
		}
	});
});
