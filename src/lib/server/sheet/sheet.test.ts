// A step's map as a picture: it stands alone, and every text lies on it.
import { expect, test } from 'vitest';
import { story } from '../content/content';
import { layoutSheet, wrap, type Measure } from '../../picture/sheet/sheet-layout';
import { atlasOf } from '../../map/scene/atlas';
import { sceneAt } from '../../map/scene/scene';
import { dayRangeText } from '../../story/text/dates';
import { sheetSvg } from './sheet';
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
	setting === 'title' ? headlineWidth(text) : text.length * 0.52;

test.for(['map', 'card'] as const)('every line of every %s has room', (kind) => {
	const atlas = atlasOf(story);
	story.steps.forEach((step, i) => {
		const words = {
			date: dayRangeText(step.from, step.to),
			title: step.title,
			brand: story.title,
			borders: story.borders
		};
		const sheet = layoutSheet(kind, sceneAt(atlas, i), words, em);
		for (const { text, setting, size, x, y, end } of sheet.lines) {
			const width = em(text, setting) * size;
			expect(end ? x - width : x, text).toBeGreaterThan(0);
			expect(end ? x : x + width, text).toBeLessThanOrEqual(sheet.width);
			expect(y, text).toBeLessThan(sheet.height);
			// On a card, headlines end where the map begins.
			if (kind === 'card' && setting !== 'note') expect(x + width).toBeLessThan(sheet.map.x);
		}
		const shown = sheet.lines.filter((l) => l.setting === 'title').map((l) => l.text);
		expect(shown.join(' ')).toBe(step.title);
	});
});

test('at 300 px across, a card’s date and title are set in at least 9 px', () => {
	const atlas = atlasOf(story);
	story.steps.forEach((step, i) => {
		const words = {
			date: dayRangeText(step.from, step.to),
			title: step.title,
			brand: 'B',
			borders: 'B'
		};
		const { lines, width } = layoutSheet('card', sceneAt(atlas, i), words, em);
		for (const { setting, size } of lines)
			if (setting !== 'note') expect((size * 300) / width).toBeGreaterThanOrEqual(9);
	});
});

test('words are broken between, never within', () => {
	expect(wrap('one two three', 7, (t) => t.length)).toEqual(['one two', 'three']);
	expect(wrap('extraordinary', 3, (t) => t.length)).toEqual(['extraordinary']);
});
