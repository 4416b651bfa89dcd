// A step's map as a picture: it stands alone, and every text lies on it.
import { expect, test } from 'vitest';
import { story } from '../content/content';
import { layoutSheet } from '../../picture/sheet/sheet-layout';
import type { Measure, Sheet } from '../../picture/sheet/sheet';
import { wrap } from '../../picture/sheet/wrap';
import { atlasOf } from '../../map/atlas/atlas';
import { sceneAt } from '../../map/scene/scene';
import { dayRangeText } from '../../story/text/dates';
import { sheetSvg } from './sheet';
import { onCard } from './sheet-names';
import { headlineWidth } from './typefaces';

test('the SVG brings its styles and letters, and asks for nothing', async () => {
	const svg = await sheetSvg(story.steps[1]?.id ?? '', 'map');
	expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
	expect(svg).not.toMatch(/var\(|calc\(|class=|https?:(?!\/\/www\.w3\.org)/);
	expect(svg).toMatch(/^<svg [^>]*width="1280"/);
	expect(svg).toContain('>Zhanaozen</text>');
	const ids = [...svg.matchAll(/id="([\w-]+)"/g)].map(([, id]) => id);
	const used = [...svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id);
	expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

const em: Measure = (text, setting) =>
	setting === 'title' || setting === 'lockup' ? headlineWidth(text) : text.length * 0.52;

const atlas = atlasOf(story);
/** Every step's sheet, and the first one's again, whose title is the story's own. */
const sheets = (kind: 'map' | 'card'): { about: string; sheet: Sheet }[] =>
	[...story.steps.keys(), 0].map((i, n) => {
		const { from, to, title } = story.steps[i] ?? { from: '', to: '', title: '' };
		const words = {
			date: dayRangeText(from, to),
			title: n < story.steps.length ? title : story.title,
			...{ story: story.title, about: title },
			...{ borders: story.borders, bordersShort: story.bordersShort }
		};
		return { about: title, sheet: layoutSheet(kind, sceneAt(atlas, i), words, em) };
	});

test.for(['map', 'card'] as const)('every line of every %s has room', (kind) => {
	for (const { about, sheet } of sheets(kind)) {
		for (const { text, setting, size, x, y } of sheet.lines) {
			const end = x + em(text, setting) * size;
			expect(x, text).toBeGreaterThan(0);
			expect(end, text).toBeLessThanOrEqual(sheet.width);
			expect(y, text).toBeLessThan(sheet.height);
			// On a card, headlines end where the map begins.
			if (kind === 'card' && setting !== 'note') expect(end, text).toBeLessThan(sheet.map.x);
		}
		const set = (setting: string) =>
			sheet.lines.filter((l) => l.setting === setting).map((l) => l.text);
		expect(set('title').join(' ')).toBe(about);
		expect(set('lockup').join(' ')).toBe(story.title);
	}
});

test('on a card nothing in the column of words touches', () => {
	for (const { about, sheet } of sheets('card')) {
		const lines = sheet.lines
			.filter(({ setting }) => setting !== 'note')
			.map(({ y, size, x, ...line }) => ({
				...line,
				x,
				top: y - size * 0.72,
				foot: y + size * 0.2
			}));
		for (const [i, a] of lines.entries())
			for (const b of lines.slice(i + 1)) {
				// Steps of the stair, and entries in one row of the key, stand beside each other.
				const beside = a.setting === b.setting && (a.setting === 'lockup' || a.x !== b.x);
				if (!beside)
					expect(a.foot < b.top || b.foot < a.top, `${about}: ${a.text}, ${b.text}`).toBe(true);
			}
	}
});

test('at 300 px across, a card’s date is set in at least 9 px and its title in 8', () => {
	for (const { sheet } of sheets('card').slice(0, -1))
		for (const { setting, size } of sheet.lines) {
			const px = (size * 300) / sheet.width;
			if (setting === 'date') expect(px).toBeGreaterThanOrEqual(9);
			if (setting === 'title') expect(px).toBeGreaterThanOrEqual(8);
		}
});

test('words are broken between, never within', () => {
	expect(wrap('one two three', 7, (t) => t.length)).toEqual(['one two', 'three']);
	expect(wrap('extraordinary', 3, (t) => t.length)).toEqual(['extraordinary']);
});

test('a card shows what its headline is about: the strongest marks, and where the story points', () => {
	const shown = story.steps.map((_, i) => sceneAt(atlas, i));
	// A map that names little is small already.
	for (const scene of shown.filter((one) => !one.sparse)) {
		const { places } = onCard(scene);
		const kinds = new Set(
			places.flatMap((p) => (p.event && !p.first && !p.emphasised && !p.leading ? p.event : []))
		);
		expect(kinds.size).toBeLessThanOrEqual(1);
	}
	expect(shown.some((scene) => onCard(scene).places.length < scene.places.length)).toBe(true);
});
