import { expect, test } from 'vitest';
import { boundDates } from './bound-dates';

test.for([
	['on 5 January he said', 'on 5\u00a0January he said'],
	['4–5 January 2022, and 14 Mar', '4–5\u00a0January 2022, and 14\u00a0Mar'],
	['January 5 and January 2022', 'January\u00a05 and January 2022'],
	['in January, 18 cities; 3 Marching bands; 2 Mayors', undefined],
	['111 hours', undefined]
] as const)('%s', ([text, bound = text]) => {
	expect(boundDates(text)).toBe(bound);
});
