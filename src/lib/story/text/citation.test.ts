import { expect, test } from 'vitest';
import { apaCitation, plainCitation } from './citation';

const step = {
	title: 'On guard in Almaty',
	days: '6–13 January 2022',
	number: 9,
	total: 13,
	story: 'Stage by Stage',
	heading: 'Stage by Stage: Kazakhstan, January 2022'
};
const read = { ...step, address: 'https://example.org/step/almaty/', read: '2026-03-01' };

test('a reference says what, where and when', () => {
	expect(apaCitation(read)).toBe(
		'Stage by Stage. (n.d.). On guard in Almaty (Step 9 of 13). Retrieved March 1, 2026, from https://example.org/step/almaty/'
	);
	expect(apaCitation({ ...step, author: 'The makers', published: '2026-01-02' })).toBe(
		'The makers. (2026). On guard in Almaty (Step 9 of 13). Stage by Stage.'
	);
	expect(plainCitation(read)).toBe(
		'“On guard in Almaty” (6–13 January 2022), step 9 of 13 of Stage by Stage: Kazakhstan, January 2022. https://example.org/step/almaty/ (read on 1 March 2026)'
	);
});

test('without an address it still says what', () => {
	expect(apaCitation(step)).toBe('Stage by Stage. (n.d.). On guard in Almaty (Step 9 of 13).');
	expect(plainCitation(step)).toMatch(/January 2022$/);
});
