import { describe, expect, test } from 'vitest';
import { stretchesOf } from './tagged';

describe('a message with tags', () => {
	test('is cut at its tags', () => {
		expect(stretchesOf('Read <method>how it was made</method> first, <b>then</b>')).toEqual([
			{ text: 'Read ' },
			{ text: 'how it was made', tag: 'method' },
			{ text: ' first, ' },
			{ text: 'then', tag: 'b' }
		]);
	});

	test('keeps what only looks like one', () => {
		expect(stretchesOf('1 < 2 > 0')).toEqual([{ text: '1 < 2 > 0' }]);
	});
});
