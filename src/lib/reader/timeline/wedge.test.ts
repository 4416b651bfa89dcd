// The wedge between a step and its days.
import { expect, test } from 'vitest';
import { wedge } from './wedge';

test('it leads from the middle of a mark to all of its days, both by their place in the row', () => {
	expect(wedge([0, 2], [0, 1, 4])).toBe('M250 0L250 10H0Z');
	expect(wedge([1, 2], [1, 4, 4])).toBe('M750 0L1000 10H250Z');
});
