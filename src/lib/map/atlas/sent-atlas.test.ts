// What a page's maps are never drawn in is not sent to it.
import { expect, test } from 'vitest';
import { index } from '../../server/content/content';
import { sentAtlas } from './sent-atlas';

test('what changed and the names of other sizes are left out, and all else stays', () => {
	const { names = {}, steps, ...others } = sentAtlas(index.atlas, ['XS', 'P']);
	for (const set of Object.values(names)) expect(Object.keys(set)).toEqual(['XS', 'P']);
	for (const { slots } of steps) expect(Object.keys(slots ?? {})).toEqual(['XS', 'P']);
	expect(Object.keys(names).length).toBeGreaterThan(1);
	expect(index.atlas).toMatchObject(others);
	expect(steps.map(({ id }) => id)).toEqual(index.atlas.steps.map(({ id }) => id));
	expect(steps.filter((step) => 'changed' in step)).toEqual([]);
});
