// The colours, light and dark: none is forgotten in one theme, and everything that is read or told
// apart by colour meets WCAG 2.2 AA (text 4.5:1, marks and lines 3:1), the map included.
import { readdirSync, readFileSync } from 'node:fs';
import {
	blend,
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { isEdged } from '../map/scene/kinds';
import { MARK_COLOURS, ROLE_COLOURS } from '../story/schema/kinds';

const LIB = 'src/lib';
const TOKENS = `${LIB}/styles/tokens.css`;
const css = readFileSync(TOKENS, 'utf8');
const pairs = [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)];

const THEMES = {
	light: Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
	dark: Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark]))
};

/** Where names, marks and curves may lie. */
const GROUNDS = ['--land', '--sand', '--bright', '--blue', '--green', '--water'];
const LANDS = GROUNDS.slice(0, -1);
/** What came over the land in stages, the first strongest. */
const STAGES = ['--stage-1', '--stage-2', '--stage-3', '--stage-4'];

const TEXT: [string, string[]][] = [
	['--ink', ['--paper']],
	['--ink-soft', ['--paper']],
	['--link', ['--paper']],
	['--accent', ['--paper']],
	['--voice-state-agency', ['--paper']],
	['--voice-official', ['--paper']],
	['--voice-alliance', ['--paper']],
	['--voice-independent', ['--paper']],
	['--voice-witness', ['--paper']],
	['--voice-rights', ['--paper']],
	['--name', [...GROUNDS, ...STAGES, '--stage-0', '--halo']],
	['--state-name', [...LANDS, '--stage-0', '--halo']],
	['--water-name', ['--water']]
];

const FORMS: [string, string[]][] = [
	['--focus', ['--paper']],
	['--control', ['--paper']],
	['--accent', [...GROUNDS, '--halo']],
	// The outline of a mark that is paler inside, too.
	...MARK_COLOURS.map((name): [string, string[]] => [
		`--${name}`,
		[...GROUNDS, ...STAGES, '--stage-0', '--halo']
	]),
	['--blue-line', [...GROUNDS, '--halo']],
	['--green-line', ['--land', '--green', '--sand']],
	['--bright-line', [...LANDS, '--water']]
];

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

const through = (filter: (colour: Color) => Color) => (text: string) => {
	const colour = parse(text);
	return colour && filter(colour);
};

const SIGHTS = {
	'all cones': (colour: string) => parse(colour),
	protanopia: through(filterDeficiencyProt(1)),
	deuteranopia: through(filterDeficiencyDeuter(1)),
	tritanopia: through(filterDeficiencyTrit(1))
};

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

	const far = differenceCiede2000();
	const alike = (
		seen: (typeof SIGHTS)[keyof typeof SIGHTS],
		pairs: readonly (readonly [string, string])[],
		least: number
	) =>
		pairs.flatMap(([a, b]) => {
			const [one, other] = [seen(colour(`--${a}`)), seen(colour(`--${b}`))];
			const apart = one && other ? far(one, other) : 0;
			return apart < least ? [`${a} and ${b}: ${apart.toFixed(1)}`] : [];
		});

	// Marks differ in form too, by a rule of the content, and names of what is new are bold.
	test.each(Object.entries(SIGHTS))('marks differ to eyes with %s', (_, seen) => {
		expect(alike(seen, pairsOf(MARK_COLOURS), 7)).toEqual([]);
		// What is older is as far from what is new as from a mark that is drawn open.
		const aged = MARK_COLOURS.flatMap((name) => [
			[name, `${name}-pale`] as const,
			[`${name}-pale`, 'halo'] as const
		]);
		expect(alike(seen, aged, 15)).toEqual([]);
	});

	test('what is older keeps the hue of its kind', () => {
		const hue = converter('oklch');
		const coloured = MARK_COLOURS.filter((name) => (hue(colour(`--${name}`))?.c ?? 0) > 0.05);
		expect(coloured).toEqual(['crimson', 'olive', 'violet']);
		for (const name of coloured) {
			const [one, other] = [hue(colour(`--${name}`))?.h, hue(colour(`--${name}-pale`))?.h];
			expect(Math.abs((one ?? 0) - (other ?? 360)), name).toBeLessThan(8);
		}
	});

	// Without hue the edges tell states apart: none, a line of ink, a band, a broken band.
	test.each(Object.entries({ ...SIGHTS, 'no cones': through(filterGrayscale(1)) }))(
		'states with an edge differ from those without to eyes with %s',
		(_, seen) => {
			const edged = ROLE_COLOURS.filter(isEdged);
			expect(edged.length).toBe(ROLE_COLOURS.length - 1);
			const edges = { bright: 'bright-line', blue: 'blue-edge', green: 'green-edge' };
			for (const edge of Object.values(edges))
				expect(
					alike(
						seen,
						[
							['land', edge],
							['sand', edge]
						],
						5
					)
				).toEqual([]);
		}
	);

	test('a lake is told from the land around it, and in grey too where that has a colour', () => {
		const around = (lands: string[]) => lands.map((land) => ['water', land] as const);
		for (const seen of Object.values(SIGHTS))
			expect(alike(seen, around(['land', 'sand', 'bright', 'blue', 'green']), 5)).toEqual([]);
		const grey = through(filterGrayscale(1));
		expect(alike(grey, around(['bright', 'blue', 'green']), 5)).toEqual([]);
	});

	test('each stage is told from the next, in grey too', () => {
		const next = STAGES.slice(1).map(
			(stage, i) => [STAGES[i]?.slice(2) ?? '', stage.slice(2)] as const
		);
		for (const seen of [...Object.values(SIGHTS), through(filterGrayscale(1))])
			expect(alike(seen, next, 3)).toEqual([]);
		// What the last fills is no land where nothing came.
		for (const seen of Object.values(SIGHTS))
			expect(alike(seen, [['stage-4', 'land-far']], 5)).toEqual([]);
	});

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
