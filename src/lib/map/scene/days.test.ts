// A map day by day: what lights up, what turns, what comes and goes.
import { expect, test } from 'vitest';
import { dayMapsOf } from '../describe/day-maps';
import { daysTold } from '../describe/day-words';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { dayIn } from './days';
import { sceneAt } from './scene';

const map = {
	...(atlas.steps[0]?.map ?? {}),
	...{ events: { protest: '2022-01-05' }, days: ['2022-01-02', '2022-01-05', '2022-01-06'] }
} as (typeof atlas.steps)[number]['map'];
const [cover, ...rest] = atlas.steps;
const counting = {
	...atlas,
	steps: [{ ...cover, map, byDay: daysTold(atlas, map) } as (typeof atlas.steps)[number], ...rest]
};
const { byDay } = sceneAt(counting, 0);

test('each day lights what happened on it, and turns what another kind of event marks', () => {
	expect(byDay?.days[0]?.lit).toEqual(['zhanaozen', 'aktau']);
	expect(byDay?.days[0]?.turned).toEqual([]);
	expect(byDay?.days[1]?.turned.map(({ id, form }) => `${id} ${form}`)).toContain('almaty diamond');
	expect(byDay?.days[1]?.turned).toHaveLength(9);
	expect(byDay && [dayIn(byDay, 'aktau'), dayIn(byDay, 'semey'), dayIn(byDay, 'moscow')]).toEqual([
		0, 1, -1
	]);
});

test('movements come on the first day of their step', () => {
	expect(byDay?.days.map(({ arriving }) => arriving.length)).toEqual([0, 0, 5]);
});

test('beside each day stands how many there were by then, and beside the whole those that it shows', () => {
	expect(byDay?.days.slice(0, 2).map(({ label, text }) => `${label}: ${text}`)).toEqual([
		'2 January: protest in 2 places',
		'5 January: protest in 18 places'
	]);
	expect(byDay?.whole).toEqual({ label: '2–5 January', text: 'protest in 18 places' });
	// Or what the map's corner says of it.
	const corner = { label: '2–19 January', text: 'soldiers of five states' };
	expect(daysTold(atlas, { ...map, corner }).whole).toEqual(corner);
});

test('a map without days counts through none', () => {
	expect(sceneAt(atlas, 0).byDay).toBeUndefined();
});

test('small maps tell a day’s places from those of earlier days', () => {
	const days = ['2022-01-02', '2022-01-03'];
	const steps = atlas.steps.map((step) =>
		step.id === 'spread' ? { ...step, map: { ...step.map, days } } : step
	);
	const maps = dayMapsOf({ ...atlas, steps }, 2);
	expect(maps?.days.map(({ label, count }) => `${label}: ${count}`)).toEqual([
		'2 Jan: 2',
		'3 Jan: 7'
	]);
	expect(maps?.days.map(({ earlier, today }) => [earlier.length, today.length])).toEqual([
		[0, 2],
		[2, 5]
	]);
	expect(dayMapsOf(atlas, 2)).toBeUndefined();
});
