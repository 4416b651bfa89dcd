// Ten thousand odd queries and hashes: whatever stands in an address, its readers answer with
// something that the pages can show, and never throw.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIn } from '../../src/lib/embed/protocols/resize-protocols';
import { AUTOPLAY, CHOICES, readOptions } from '../../src/lib/embed/protocols/options';
import { readMessage } from '../../src/lib/talk/sync/presenter';
import { readSettings } from '../../src/lib/talk/input/settings.svelte';
import { themeOf, THEMES } from '../../src/lib/site/theme/theme';
import { indexOfStep } from '../../src/lib/story/index/navigation';
import { partOf } from '../../src/lib/talk/page/addresses';

const RUNS = { numRuns: 10_000 };
const IDS = ['cover', 'began', 'constructor', 'after'];

/** Texts made of what addresses are made of, and of what they should not be. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...['#', '?', '&', '=', '%', '%00', '%ff', '%E0%A4', '<', '"', 'part-', '-1', '1e9'],
				...['from', 'to', 'theme', 'dark', 'layout', 'list', 'autoplay', 'labels', 'no', 'began'],
				...['__proto__', 'constructor', 'toString', 'childId', 'secret', '٣', '\u202e', '\ud800']
			),
			{ maxLength: 12 }
		)
		.map((pieces) => pieces.join(''))
);

test('queries: an embed has complete options', () => {
	fc.assert(
		fc.property(text, (query) => {
			const { options, problems } = readOptions(query, IDS, 'began');
			const [from, to] = [IDS.indexOf(options.from), IDS.indexOf(options.to)];
			expect(from).toBeGreaterThanOrEqual(0);
			expect(from).toBeLessThanOrEqual(1);
			expect(to).toBeGreaterThanOrEqual(1);
			for (const [name, words] of Object.entries(CHOICES))
				expect(words).toContain(options[name as keyof typeof CHOICES]);
			expect(options.autoplay).toBeGreaterThanOrEqual(0);
			expect(options.autoplay).toBeLessThanOrEqual(AUTOPLAY.max);
			expect(Object.getPrototypeOf(options)).toBe(Object.prototype);
			expect(problems.length).toBeLessThanOrEqual(6);
		}),
		RUNS
	);
});

test('hashes: a step that there is, or none', () => {
	const steps = IDS.map((id) => ({ id }));
	fc.assert(
		fc.property(text, (hash) => {
			const index = indexOfStep(steps, hash.slice(1));
			if (index !== undefined) expect(hash.slice(1)).toBe(IDS[index]);
			const { build = 0 } = partOf(hash);
			expect(build).toBeGreaterThanOrEqual(0);
			expect(build).toBeLessThan(1000);
		}),
		RUNS
	);
});

test('queries and hashes: an embed’s host is heard or not', () => {
	fc.assert(
		fc.property(text, text, (search, hash) => {
			expect(hostIn(search, hash)).toBeTypeOf('object');
		}),
		RUNS
	);
});

test('what was kept, and what other windows say', () => {
	fc.assert(
		fc.property(fc.oneof(text, fc.json()), fc.anything(), (kept, message) => {
			const { seconds } = readSettings(kept);
			expect(seconds).toBeGreaterThanOrEqual(1);
			expect(seconds).toBeLessThanOrEqual(600);
			expect(THEMES).toContain(themeOf(kept));
			expect(readMessage(message)?.kind ?? 'ask').toBeTypeOf('string');
		}),
		RUNS
	);
});
