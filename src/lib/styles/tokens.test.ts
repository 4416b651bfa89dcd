// The colours, light and dark: none is forgotten in one theme, and everything that is read or told
// apart by colour meets WCAG 2.2 AA (text 4.5:1, marks and lines 3:1), the map included.
import { readdirSync, readFileSync } from 'node:fs';
import { blend, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, test } from 'vitest';

const LIB = 'src/lib';
const TOKENS = `${LIB}/styles/tokens.css`;
const css = readFileSync(TOKENS, 'utf8');
const pairs = [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)];

const THEMES = {
	light: Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
	dark: Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark]))
};

/** Where names, marks and curves may lie. */
const GROUNDS = ['--land', '--member-land', '--receiving', '--contributor', '--water'];
const LANDS = GROUNDS.slice(0, -1);

const TEXT: [string, string[]][] = [
	['--ink', ['--paper']],
	['--ink-soft', ['--paper']],
	['--link', ['--paper']],
	['--protest', ['--paper']],
	['--voice-state-agency', ['--paper']],
	['--voice-official', ['--paper']],
	['--voice-alliance', ['--paper']],
	['--voice-independent', ['--paper']],
	['--voice-rights', ['--paper']],
	['--name', [...GROUNDS, '--halo']],
	['--state-name', [...LANDS, '--halo']],
	['--water-name', ['--water']]
];

const FORMS: [string, string[]][] = [
	['--focus', ['--paper']],
	['--control', ['--paper']],
	['--protest', [...GROUNDS, '--halo']],
	['--attacked', [...GROUNDS, '--halo']],
	['--contributor-line', [...GROUNDS, '--halo']],
	['--receiving-line', ['--land', '--receiving', '--member-land']]
];

function translucent(text: string, alpha: number): Color {
	const colour = parse(text);
	if (!colour) throw new Error(`${text} is no colour`);
	return { ...colour, alpha };
}

describe.each(Object.entries(THEMES))('%s', (_theme, colours) => {
	const colour = (name: string): string => {
		const value = colours[name];
		if (!value) throw new Error(`tokens.css has no ${name} for both themes`);
		return value;
	};
	const failing = (wanted: typeof TEXT, least: number) =>
		wanted.flatMap(([front, grounds]) =>
			grounds.flatMap((ground) => {
				const ratio = wcagContrast(colour(front), colour(ground));
				return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
			})
		);

	test('text can be read', () => expect(failing(TEXT, 4.5)).toEqual([]));
	test('marks and lines can be told apart', () => expect(failing(FORMS, 3)).toEqual([]));

	test('the legend can be read over every ground', () => {
		for (const ground of GROUNDS) {
			const behind = blend([colour(ground), translucent(colour('--paper'), 0.88)]);
			expect(wcagContrast(colour('--ink'), behind), ground).toBeGreaterThan(4.5);
			expect(wcagContrast(colour('--ink-soft'), behind), ground).toBeGreaterThan(4.5);
		}
	});
});

test('every colour is said once, for both themes', () => {
	const declared = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
	expect(new Set(declared).size).toBe(declared.length);
	expect(declared).toHaveLength(pairs.length);
});

test('no stylesheet or component brings colours of its own', () => {
	const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
		.map((file) => `${LIB}/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\.(css|svelte)$/.test(file) && file !== TOKENS);
	const strays = files.filter((file) =>
		/#(?:[\da-f]{3}){1,2}\b(?![\w-])|prefers-color-scheme/i.test(
			readFileSync(file, 'utf8').replace(/url\([^)]*\)|href="[^"]*"/g, '')
		)
	);
	expect(strays).toEqual([]);
});
