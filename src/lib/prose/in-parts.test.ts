// Long lists in parts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from './in-parts';

test('parts hold every item once, in order, and are full but for the last', () => {
	expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(inParts([], 2)).toEqual([]);
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, size) => {
			const parts = inParts(items, size);
			expect(parts.flat()).toEqual(items);
			expect(parts.slice(0, -1).every((part) => part.length === size)).toBe(true);
			expect(parts.every((part) => part.length > 0)).toBe(true);
		})
	);
});
