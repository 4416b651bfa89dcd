// The pictures that the build makes: their size and weight, and that they show the step's map.
// They are files, not pages: looked at on one project only (playwright.config.ts).
import { readFileSync, statSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from '../support/guards';
import { CLOSEST, EMPHASISED, MOVING, steps } from '../support/story';

const BUILD = 'build';
const ids = steps.map(({ id }) => id);

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
/** A colour of tokens.css as numbers: the light one, and the dark one of a map that is dark in itself. */
function colours(token: string): number[] {
	const found = new RegExp(`--${token}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(css) ?? [];
	return found.slice(1).map((hex) => parseInt(hex, 16));
}

/** Which part of the pixels has each colour. */
function shares({ data, width, height }: PNG): (token: string) => number {
	const counts = new Map<number, number>();
	for (let i = 0; i < data.length; i += 4) {
		const rgb = data.readUIntBE(i, 3);
		counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
	}
	return (token) =>
		colours(token).reduce((sum, rgb) => sum + (counts.get(rgb) ?? 0), 0) / (width * height);
}

/** The receiving state is bright, veiled, or tinted by stages. */
const HOME = ['bright', 'stage-0', 'stage-1', 'stage-2', 'stage-3', 'stage-4'];
const homeShare = (share: (token: string) => number) =>
	HOME.reduce((sum, token) => sum + share(token), 0);
/** Steps whose picture is numbers, over a faint map. */
const counted = new Set(steps.filter(({ map }) => map.numbers).map(({ id }) => id));

const picture = (path: string) => PNG.sync.read(readFileSync(`${BUILD}/${path}`));

test('every step has a card for where its link is shared', () => {
	for (const id of ids) {
		const card = picture(`social/${id}.png`);
		expect([card.width, card.height], id).toEqual([1200, 630]);
		expect(statSync(`${BUILD}/social/${id}.png`).size, id).toBeLessThan(300_000);
		const share = shares(card);
		// The panel of words; the land; what the step is about; its words themselves.
		expect(share('paper'), id).toBeGreaterThan(0.25);
		if (counted.has(id)) expect(share('ink'), id).toBeGreaterThan(0.04);
		else {
			// Close by, all the land around may be that of states with a part.
			const around = id === CLOSEST.id ? share('blue') : share('land') + share('sand');
			expect(around, id).toBeGreaterThan(0.02);
			expect(homeShare(share), id).toBeGreaterThan(0.02);
		}
		expect(share('ink'), id).toBeGreaterThan(0.004);
		expect(share('accent'), id).toBeGreaterThan(0.0008);
	}
});

test('every step has its map as a picture for slides, and none is like another', () => {
	const seen = new Set<string>();
	for (const id of ids) {
		const map = picture(`maps/${id}.png`);
		expect([map.width, map.height], id).toEqual([1920, 1200]);
		const share = shares(map);
		if (counted.has(id)) expect(share('ink'), id).toBeGreaterThan(0.03);
		else expect(homeShare(share), id).toBeGreaterThan(0.04);
		expect(share('paper'), id).toBeGreaterThan(0.1);
		seen.add(readFileSync(`${BUILD}/maps/${id}.png`).toString('base64'));
	}
	expect(seen.size).toBe(ids.length);
	expect(shares(picture(`maps/${MOVING.id}.png`))('blue')).toBeGreaterThan(0.1);
	expect(shares(picture(`maps/${EMPHASISED.step.id}.png`))('blue')).toBe(0);
});

test('icons have the sizes that they say', () => {
	const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.webmanifest`, 'utf8')) as {
		icons: { src: string; sizes: string }[];
	};
	expect(manifest.icons).toHaveLength(3);
	for (const { src, sizes } of manifest.icons) {
		const { width, height, data } = picture(src);
		expect(`${width}x${height}`).toBe(sizes);
		expect(new Set(data).size, src).toBeGreaterThan(10);
	}
});

test.describe('by itself', () => {
	// A browser asks for an icon that a picture cannot name.
	test.use({ allowFailures: [/favicon\.ico/] });
	test('an SVG map draws in a browser by itself', async ({ page }) => {
		await page.goto(`./maps/${MOVING.id}.svg`);
		const drawn = PNG.sync.read(
			await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 720 } })
		);
		const share = shares(drawn);
		expect(share('blue')).toBeGreaterThan(0.1);
		expect(share('bright')).toBeGreaterThan(0.04);
		const faces = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family);
		});
		expect(new Set(faces)).toEqual(new Set(['Stage Sans', 'Stage Serif']));
	});
});
