// A map day by day: what lights up, what turns, what comes and goes.
import { expect, test } from 'vitest';
import { dayMapsOf } from '../describe/day-maps';
import { daysTold } from '../describe/day-words';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { dayIn, stayIn } from './days';
import { sceneAt } from './scene';

const map = {
	...(atlas.steps[0]?.map ?? {}),
	events: { protest: '2022-01-05', attack: '2022-01-05' },
	days: ['2022-01-02', '2022-01-03', '2022-01-05', '2022-01-06']
} as (typeof atlas.steps)[number]['map'];
const [cover, ...rest] = atlas.steps;
const counting = {
	...atlas,
	steps: [{ ...cover, map, byDay: daysTold(atlas, map) } as (typeof atlas.steps)[number], ...rest]
};
const { byDay } = sceneAt(counting, 0);

test('each day lights what it marks in the end, after a weaker mark where there was one on a day before', () => {
	expect(byDay?.days[0]?.lit).toEqual(['zhanaozen', 'aktau']);
	expect(byDay?.days[0]?.before).toEqual([]);
	const before = byDay?.days[1]?.before.map(({ id, form, until }) => `${id} ${form} ${until}`);
	expect(before).toEqual(['atyrau disc 2', 'almaty disc 2']);
	// Protest and attack on one day: there the stronger alone is seen.
	expect(byDay?.days[2]?.before.map(({ id }) => id)).not.toContain('semey');
	expect(byDay?.days[2]?.lit).toContain('almaty');
	expect(byDay && [dayIn(byDay, 'aktau'), dayIn(byDay, 'semey'), dayIn(byDay, 'moscow')]).toEqual([
		0, 2, -1
	]);
});

test('movements come on the first day of their step, and never go where no day says so', () => {
	expect(byDay?.days.map(({ come }) => come.length)).toEqual([0, 0, 0, 5]);
	expect(byDay && stayIn(byDay, 'belarus')).toEqual({ turn: 3, until: 4 });
	expect(byDay && stayIn(byDay, 'nowhere')).toEqual({ turn: 0, until: 4 });
});

test('beside each day stands how many there were by then, and beside the whole those that it shows', () => {
	expect(byDay?.days.slice(0, 2).map(({ label, text }) => `${label}: ${text}`)).toEqual([
		'2 January: protest in 2 places',
		'3 January: protest in 7 places'
	]);
	expect(byDay?.whole).toMatchObject({ label: '2–5 January' });
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
