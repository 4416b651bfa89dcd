// Where a step stands among the others.
import { expect, it } from 'vitest';
import { clampIndex, indexOfStep, neighbours, walk } from './navigation';

const STEPS = [{ id: 'cover' }, { id: 'first' }, { id: 'last' }];

it('finds a step by id', () => {
	expect(indexOfStep(STEPS, 'last')).toBe(2);
	expect(indexOfStep(STEPS, 'none')).toBeUndefined();
});

it('knows the steps before and after', () => {
	expect(neighbours(STEPS, 'cover')).toEqual({ next: { id: 'first' } });
	expect(neighbours(STEPS, 'first')).toEqual({ previous: { id: 'cover' }, next: { id: 'last' } });
	expect(neighbours(STEPS, 'last')).toEqual({ previous: { id: 'first' } });
	expect(neighbours(STEPS, 'none')).toEqual({});
});

it.each([
	[-1, 3, 0],
	[1, 3, 1],
	[1.9, 3, 1],
	[3, 3, 2],
	[Infinity, 3, 2],
	[NaN, 3, 0],
	[0, 0, 0]
])('clamps %d of %d to %d', (index, count, clamped) => {
	expect(clampIndex(index, count)).toBe(clamped);
});

it('walks through the parts of each step, in whole on the way back', () => {
	const builds = [0, 2, 0];
	const path = (from: { index: number; build: number }, by: 1 | -1) => {
		const seen = [];
		for (let at = walk(builds, from, by); at; at = walk(builds, at, by))
			seen.push(`${at.index}.${at.build}`);
		return seen;
	};
	expect(path({ index: 0, build: 0 }, 1)).toEqual(['1.0', '1.1', '1.2', '2.0']);
	expect(path({ index: 2, build: 0 }, -1)).toEqual(['1.2', '1.1', '1.0', '0.0']);
});
