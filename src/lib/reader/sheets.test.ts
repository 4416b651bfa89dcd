// Which steps share a sheet of paper.
import { expect, test } from 'vitest';
import type { Figure, Step } from '../story/schema/schema';
import { onSheets } from './sheets';

/** A step of so many letters. */
const step = (id: string, letters = 100) =>
	({ id, paragraphs: [[{ text: 'a'.repeat(letters) }]] }) as Step;

const ids = (steps: readonly Step[], figures: readonly Figure[] = [], all = steps) =>
	onSheets(steps, { steps: [...all], figures: [...figures] }).map((sheet) =>
		sheet.map(({ id }) => id).join('')
	);

test('three steps share a sheet, fewer where they have more to say or a figure; the first has its own', () => {
	const short = [...'abcdefg'].map((id) => step(id));
	expect(ids(short)).toEqual(['a', 'bcd', 'efg']);
	expect(ids([step('a'), step('b'), step('c', 2000), step('d'), step('e')])).toEqual([
		'a',
		'bc',
		'de'
	]);
	const figure = { step: 'c', reports: Array(8).fill({ number: 1 }) } as Figure;
	expect(ids(short, [figure])).toEqual(['a', 'bc', 'def', 'g']);
	// The parts of a long story after its first begin with a sheet like any other.
	expect(ids(short.slice(3), [], short)).toEqual(['def', 'g']);
});

test('a step that no sheet holds has one to begin on', () => {
	expect(ids([step('a'), step('b', 9000), step('c')])).toEqual(['a', 'b', 'c']);
});
