// The story's name goes down a stair, or is a text where it is too long for one.
import { expect, test } from 'vitest';
import { lockup } from './lockup';

const em = (text: string) => text.length * 0.5;
const at = { x: 10, top: 20, size: 100, width: 500 };

test('each word stands half an em further in, and the rule is one line with a corner at each', () => {
	const { lines, rule, height } = lockup('Stage by Stage', at, em);
	expect(lines.map(({ text, x }) => [text, x])).toEqual([
		['Stage', 27],
		['by', 77],
		['Stage', 127]
	]);
	expect(rule?.d).toMatch(/^M[\d.]+ [\d.]+V[\d.]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/);
	expect(rule?.width).toBe(4.5);
	expect(height).toBeCloseTo(264);
});

test('a long name is broken where it must be, without a rule', () => {
	const { lines, rule } = lockup('A name of seven words or more', at, em);
	expect(lines.map(({ text }) => text)).toEqual(['A name of', 'seven', 'words or', 'more']);
	expect(new Set(lines.map(({ x }) => x))).toEqual(new Set([10]));
	expect(rule).toBeUndefined();
});
