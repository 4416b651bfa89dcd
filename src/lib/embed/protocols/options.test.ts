import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions, readOptions, writeOptions, CHOICES, type EmbedOptions } from './options';

const ids = ['cover', 'began', 'spread', 'cities', 'after'];
const read = (query: string, start = 'began') => readOptions(query, ids, start);

describe('what an embed is asked for', () => {
	it('is nothing by default', () => {
		expect(read('')).toEqual({ options: defaultOptions(ids), problems: [] });
		expect(read('?')).toEqual({ options: defaultOptions(ids), problems: [] });
	});

	it('is read by name, each in its own way', () => {
		const { options, problems } = read(
			'?from=began&to=cities&theme=dark&layout=list&motion=none&controls=no&caption=no&labels=no&autoplay=5'
		);
		expect(problems).toEqual([]);
		expect(options).toEqual({
			from: 'began',
			to: 'cities',
			theme: 'dark',
			layout: 'list',
			motion: 'none',
			controls: false,
			caption: false,
			labels: false,
			autoplay: 5
		});
	});

	it('keeps its default where it cannot be read, and says what was expected', () => {
		const { options, problems } = read('theme=pink&autoplay=1e9&labels=&colour=red&from=nowhere');
		expect(options).toEqual(defaultOptions(ids));
		expect(problems).toEqual([
			'theme=pink (auto, light, dark)',
			'autoplay=1e9 (3 to 120 seconds)',
			'labels= (yes or no)',
			'colour=red (no such option)',
			'from=nowhere (the id of a step)'
		]);
	});

	it('passes over what pym.js adds for itself', () => {
		expect(read('childId=a&initialWidth=300&parentTitle=&parentUrl=x').problems).toEqual([]);
	});

	it('has no range that runs backwards or leaves out the step that it opens on', () => {
		for (const query of ['from=cities&to=spread', 'from=spread', 'to=cover']) {
			const { options, problems } = read(query);
			expect([options.from, options.to]).toEqual(['cover', 'after']);
			expect(problems).toHaveLength(1);
		}
		expect(read('from=began&to=began').problems).toEqual([]);
	});

	it('is reported in a few short lines, whatever was asked', () => {
		const many = Array.from({ length: 50 }, (_, i) => `x${i}=${'%0A<b>'.repeat(20)}`).join('&');
		const { problems } = read(many.slice(0, 1900));
		expect(problems.length).toBeLessThanOrEqual(6);
		expect(problems.join()).not.toContain('\n');
		expect(read('x'.repeat(3000)).problems).toEqual(['the query is longer than 2000 characters']);
	});

	const some: fc.Arbitrary<EmbedOptions> = fc.record({
		from: fc.constantFrom('cover', 'began'),
		to: fc.constantFrom('began', 'cities', 'after'),
		theme: fc.constantFrom(...CHOICES.theme),
		layout: fc.constantFrom(...CHOICES.layout),
		motion: fc.constantFrom(...CHOICES.motion),
		controls: fc.boolean(),
		caption: fc.boolean(),
		labels: fc.boolean(),
		autoplay: fc.constantFrom(0, 3, 30, 120)
	});

	it('comes back as it was written', () => {
		fc.assert(
			fc.property(some, (options) => {
				expect(read(writeOptions(options, ids))).toEqual({ options, problems: [] });
			})
		);
		expect(writeOptions(defaultOptions(ids), ids)).toBe('');
	});

	it('never fails: fuzzed queries give complete options', () => {
		const query = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.webQueryParameters(),
			fc
				.array(
					fc.tuple(
						fc.constantFrom('from', 'to', 'theme', 'layout', 'autoplay', 'labels', '__proto__'),
						fc.oneof(fc.string(), fc.constantFrom('dark', 'list', 'no', '5', 'began', 'toString'))
					)
				)
				.map((pairs) => new URLSearchParams(pairs).toString())
		);
		const words = Object.values(CHOICES).flat() as string[];
		fc.assert(
			fc.property(query, (text) => {
				const { options } = read(text);
				expect(Object.keys(options).sort()).toEqual(Object.keys(defaultOptions(ids)).sort());
				expect(ids.indexOf(options.from)).toBeLessThanOrEqual(ids.indexOf(options.to));
				expect(ids).toContain(options.from);
				for (const name of ['theme', 'layout', 'motion'] as const)
					expect(words).toContain(options[name]);
			}),
			{ numRuns: 2000 }
		);
	});
});
