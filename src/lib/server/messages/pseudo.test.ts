import { describe, expect, test } from 'vitest';
import { pseudoMessage } from './pseudo.js';

describe('the pseudo-language', () => {
	test('is accented and 40 % longer', () => {
		const text = 'Where this story is not sure';
		const made = pseudoMessage(text);
		expect(made).not.toMatch(/[a-z]/i);
		expect(made.length / text.length).toBeCloseTo(1.33, 1);
	});

	test('leaves values, forms and tags as they are', () => {
		const text = '{n, plural, one {# step} other {# <b>steps</b> of {title}}}';
		expect(pseudoMessage(text)).toMatch(
			/^\{n, plural, one \{# [^a-z]+\} other \{# <b>[^a-z]+<\/b> [^a-z]+ \{title\}\}\}$/
		);
	});
});
