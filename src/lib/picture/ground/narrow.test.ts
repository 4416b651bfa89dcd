// Which states have no edge: it depends on how close the map is.
import { expect, test } from 'vitest';
import { index } from '../../server/content/content';
import { narrowIn } from './narrow';

const [cover] = index.steps;
const narrow = (across: number) => [
	...narrowIn(cover?.scene ?? { states: [], geography: index.atlas.geography }, across)
];

test('in the frame of the alliance only the largest keeps its edge, and so does the home', () => {
	expect(narrow(5300)).toEqual(expect.arrayContaining(['by', 'am', 'tj', 'kg']));
	expect(narrow(5300)).not.toContain('ru');
	expect(narrow(100_000)).not.toContain('kz');
});

test('close up a small state is wide', () => {
	expect(narrow(520)).not.toContain('kg');
});
