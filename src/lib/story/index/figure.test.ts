import { expect, test } from 'vitest';
import { byDay, grouped, numeralIn, scaleOf } from './figure';
import type { Figure } from '../schema/schema';

type Report = Figure['reports'][number];

const report = (number?: number, exact?: Report['exact'], date = '2022-01-06'): Report => ({
	text: 'Said.',
	voice: 'desk',
	sources: ['report'],
	date,
	...(number !== undefined && { number }),
	...(exact && { exact })
});

test('numbers lie in proportion, from nought, with room for the highest one’s arrow', () => {
	const scale = scaleOf([report(1000), report(500, 'about'), report(2000, 'over')]);
	expect(scale?.marks).toEqual([44, 22, 88]);
	expect(scale?.band).toEqual({ from: 22, length: 66 });
	expect(scale?.tick).toEqual({ number: '2,000', at: 88 });
});

test('what was withdrawn is shown and does not stretch the band; words have no place on the line', () => {
	const scale = scaleOf([report(164, 'withdrawn'), report(), report(225), report(238)]);
	expect(scale?.marks[0]).toBeLessThan(scale?.band.from ?? 0);
	expect(scale?.marks[1]).toBeUndefined();
	expect(scale?.band.from).toBe(scale?.marks[2]);
	expect(scale?.tick.number).toBe('250');
});

test('words alone have no scale', () => {
	expect(scaleOf([report(), report()])).toBeUndefined();
});

test('reports go by day, those of one day as written', () => {
	const reports = [
		report(3, undefined, '2022-01-14'),
		report(1, undefined, '2022-01-06'),
		report(2, undefined, '2022-01-14')
	];
	expect(byDay({ reports }).map((r) => r.number)).toEqual([1, 3, 2]);
});

test('thousands are set apart', () => {
	expect([7, 225, 2030, 1_234_042].map(grouped)).toEqual(['7', '225', '2,030', '1,234,042']);
});

test('a number is cut out of its words, to be set large', () => {
	const cut = (text: string, number?: number) =>
		Object.values(numeralIn({ text, ...(number !== undefined && { number }) }));
	expect(cut('about 2,500, the plan', 2500)).toEqual(['about ', '2,500', 'the plan']);
	expect(cut('over 3,000', 3000)).toEqual(['over ', '3,000', '']);
	expect(cut('no number')).toEqual(['no number', '', '']);
	expect(cut('a quarter', 250)).toEqual(['a quarter', '', '']);
});
