// The words must say what the scene shows, in whole and natural sentences.
import { describe as suite, expect, it } from 'vitest';
import { describe } from './description';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { roundKm, shortList } from './wording';

const at = (id: string) => {
	const index = atlas.steps.findIndex((s) => s.id === id);
	return describe(atlas, index);
};

suite('describe', () => {
	it('says in one line what is framed, when, and what is marked', () => {
		expect(at('cover').short).toBe('Map of Kazakhstan, 13 January 2022');
		expect(at('began').short).toBe(
			'Map of Aktau and Zhanaozen, 2 January 2022: ' +
				'protests reported in 2 cities: Zhanaozen and Aktau'
		);
		expect(at('spread').short).toBe(
			'Map of Kazakhstan, 3 January 2022: protests reported in 7 cities, ' +
				'5 of them new: Atyrau, Kulsary, Oral, Nur-Sultan and Almaty'
		);
		expect(at('attacks').short).toContain(
			'; 9 on the prosecutors’ list of attacked buildings: Atyrau, Almaty, '
		);
		expect(at('leave').short).toBe(
			'Map of Kazakhstan and the contributing states, 14–19 January 2022: contingents of Russia, Belarus, Armenia, Tajikistan and Kyrgyzstan leaving'
		);
	});

	it('says all that is shown', () => {
		expect(at('began').shown).toEqual([
			'Kazakhstan is marked as the receiving state.',
			'Other members: Russia, Belarus, Armenia, Tajikistan and Kyrgyzstan.',
			'Protest reported on the first day, 2 January 2022: Zhanaozen and Aktau.',
			'Emphasised: Zhanaozen and Aktau.',
			'Also named, for orientation: Almaty.'
		]);
		const attacks = at('attacks').shown.join('\n');
		expect(attacks).toContain('On the official list of cities where buildings were attacked: ');
		expect(attacks).toContain('only one report stands for the protest there: Karaganda.');
		expect(at('arrive').shown).toContain(
			'Contingents arriving: schematic lines, not routes, lead to Almaty ' +
				'from Moscow, Minsk, Yerevan, Dushanbe and Bishkek.'
		);
		expect(at('leave').shown.join('\n')).toContain('lead from Almaty to Moscow, Minsk');
	});

	it('says what changed, and nothing at the first step', () => {
		expect(at('cover').changed).toEqual([]);
		expect(at('spread').changed).toEqual([
			'Newly lit for a protest: Atyrau, Kulsary, Oral, Nur-Sultan and Almaty.',
			'No longer emphasised: Zhanaozen and Aktau.',
			'Now framed: Kazakhstan, about 3,800 km from west to east.'
		]);
		expect(at('almaty').changed).toContain('The lines of movement are no longer shown.');
		expect(at('almaty').changed.at(-1)).toBe('The ceremony was held in Almaty.');
		expect(at('arrive').changed).toContain('The protest cities are no longer marked.');
	});

	it('says where the frame lies', () => {
		expect(at('began').where).toBe(
			'The map covers Aktau and Zhanaozen: about 520 km from west to east, ' +
				'in the south-west of Kazakhstan.'
		);
		expect(at('almaty').where).toContain('in the south-east of Kazakhstan.');
		expect(at('cover').where).toBe('The map covers Kazakhstan: about 3,800 km from west to east.');
	});

	it('refuses a step that there is not', () => {
		expect(() => describe(atlas, 99)).toThrow(RangeError);
	});

	it('leaves no sentence empty, unfinished or doubled', () => {
		for (const index of atlas.steps.keys()) {
			const { shown, changed, where } = describe(atlas, index);
			for (const sentence of [...shown, ...changed, where]) {
				expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
				expect(sentence).not.toMatch(/undefined| {2}|: ?\.|\[\[/);
			}
			expect(new Set([...shown, ...changed]).size).toBe(shown.length + changed.length);
		}
	});
});

suite('words', () => {
	it('shortens lists of names', () => {
		expect(shortList(['A', 'B', 'C', 'D', 'E'], 3)).toBe('A, B, C and 2 more');
		expect(shortList(['A', 'B', 'C', 'D'], 3)).toBe('A, B, C and D');
	});

	it('rounds distances', () => {
		expect([524, 1000, 3754, 12345].map(roundKm)).toEqual(['520', '1,000', '3,800', '12,300']);
	});
});
