// What a page's maps are never drawn in is not sent to it.
import { expect, test } from 'vitest';
import { index } from '../../server/content/content';
import { frameOf } from '../scene/camera';
import { sceneAt } from '../scene/scene';
import { sentAtlas } from './sent-atlas';

const { atlas } = index;

test('what only describes and the names of other sizes are left out, and all else stays', () => {
	const sent = sentAtlas(atlas, { sizes: ['XS', 'P'], bare: true });
	const { names = {}, steps, areas, ...others } = sent;
	for (const set of Object.values(names)) expect(Object.keys(set)).toEqual(['XS', 'P']);
	for (const { slots } of steps) expect(Object.keys(slots ?? {})).toEqual(['XS', 'P']);
	expect(Object.keys(names).length).toBeGreaterThan(1);
	expect(atlas).toMatchObject(others);
	expect(steps.map(({ id }) => id)).toEqual(atlas.steps.map(({ id }) => id));
	expect(steps.filter((step) => 'changed' in step || 'byDay' in step)).toEqual([]);
	expect(steps.map(({ title, days }) => title + days).join('')).toBe('');
	// What stands in a map's corner is in a talk's words, but for what is counted there.
	const told = (all: typeof steps) => all.filter(({ map }) => map.corner).map(({ id }) => id);
	expect(told(steps)).toEqual(told(atlas.steps.filter(({ map }) => map.corner?.count)));
	expect(told(steps).length).toBeGreaterThan(0);
	expect(areas).toHaveLength(atlas.areas.length);
});

test('it frames and shows what the whole atlas does', () => {
	const sent = sentAtlas(atlas, { sizes: ['XS', 'S', 'M', 'L', 'P'] });
	atlas.steps.forEach(({ map }, i) => {
		expect(frameOf(sent, map.frame)).toEqual(frameOf(atlas, map.frame));
		expect(sceneAt(sent, i)).toEqual(sceneAt(atlas, i));
	});
});
