// The timeline's days: real dates in order, every step on its own, long silences cut.
import { expect, test } from 'vitest';
import { namedDays, timelineOf } from './timeline';

const steps = [
	{ from: '2022-01-30', to: '2022-02-02' },
	{ from: '2022-01-30', to: '2022-01-30' },
	{ from: '2022-02-02', to: '2022-02-02' },
	{ from: '2022-02-10', to: '2022-08-16' }
];
const days = timelineOf(steps);

test('every day stands once, in order, also where no step begins', () => {
	expect(days.slice(0, 4).map((d) => d.date)).toEqual([
		'2022-01-30',
		'2022-01-31',
		'2022-02-01',
		'2022-02-02'
	]);
	expect(days.slice(4, 12).map((d) => d.label)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
});

test('every step stands on the day it begins, those of one day in order', () => {
	expect(days.filter((d) => d.steps.length > 0).map((d) => [d.date, d.steps])).toEqual([
		['2022-01-30', [0, 1]],
		['2022-02-02', [2]],
		['2022-02-10', [3]]
	]);
});

test('a long silence is cut out, and the axis ends on the last day told', () => {
	const cut = days.findIndex((d) => d.cut);
	expect(days[cut]).toEqual({ date: '2022-02-11', label: '', steps: [], cut: true });
	expect(days[cut + 1]).toEqual({ date: '2022-08-16', label: '16 Aug', steps: [], cut: false });
	expect(days).toHaveLength(cut + 2);
});

test('a month is named where it is first told', () => {
	const named = days.filter((d) => / /.test(d.label)).map((d) => d.label);
	expect(named).toEqual(['30 Jan', '2 Feb', '16 Aug']);
});

test('another year is said with its month, since its day alone would be read as of the first', () => {
	const axis = timelineOf([...steps, { from: '2023-04-24', to: '2023-04-24' }]);
	expect(axis.at(-1)?.label).toBe('Apr 2023');
	// Behind a cut it has room, as close as another day's name may be.
	const days = ['2022-01-02', '2023-04-24'].map((day) => ({ from: day, to: day }));
	expect([...namedDays(timelineOf(days))]).toEqual(['2022-01-02', '2023-04-24']);
});

test('no steps, no days', () => {
	expect(timelineOf([])).toEqual([]);
});

test('names that would touch on a short axis are left to a longer one', () => {
	const close = ['2022-01-02', '2022-01-03', '2022-01-05', '2022-01-07'];
	const axis = timelineOf(close.map((day) => ({ from: day, to: day })));
	expect([...namedDays(axis)]).toEqual(['2022-01-02', '2022-01-05']);
});
