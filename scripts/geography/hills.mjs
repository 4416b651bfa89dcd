// The shadows of hills as shapes, for maps so close that the shaded relief has no detail left: their
// edges are sharp at every size, and every picture has them, with a script or without.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { blur, landMask, shadowsOf, warp } from './relief.mjs';
import { toolsIn } from './sources.mjs';

/** The width of a pixel, km: half of what the relief has. */
const KM = 1.5;
/** Where shade begins, of the deepest shadow: from the whole slope to the steepest. */
const SHADES = [0.1, 0.4, 0.75];
/** Smaller than this is a speck, km². */
const SPECK = 25;
/** How far an outline may stray, km. */
const TOLERANCE = 1;
const FADE_KM = 40;

/** @typedef {[number, number][]} Ring */

/** @param {Ring} ring kilometres, relative: the fewest bytes */
function dataOf(ring) {
	const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
	return whole
		.map(([x = 0, y = 0], i) => {
			const [px = 0, py = 0] = whole[i - 1] ?? [];
			return i === 0 ? `M${x} ${y}` : `${i === 1 ? 'l' : ' '}${x - px} ${y - py}`;
		})
		.join('')
		.replaceAll(' -', '-');
}

/**
 * Puts path data in km into detail.topo.json as `hills`, one for each shade, the palest first.
 * @param {[number, number]} centre latitude, longitude
 * @param {import('./relief.mjs').Box} box what it covers
 * @param {string} units GeoJSON in the plane, metres
 * @param {string} lakes likewise
 * @param {string} out the folder
 */
export async function shadeHills(centre, box, units, lakes, out) {
	const require = createRequire(path.join(toolsIn, 'x.js'));
	/** @type {typeof import('sharp')} */
	const sharp = require('sharp');
	/** @type {typeof import('simplify-js').default} */
	const simplify = require('simplify-js');
	const d3 = (/** @type {string} */ name) =>
		import(path.join(toolsIn, `node_modules/${name}/src/index.js`));
	const { contours } = await d3('d3-contour');
	const { polygonArea } = await d3('d3-polygon');
	const grid = {
		columns: Math.round(box.width / KM),
		rows: Math.round(box.height / KM),
		km: KM
	};
	const grey = blur(await warp(sharp, centre, box, grid), grid, 1, 2);
	const land = await landMask(sharp, box, grid, units, lakes);
	const shadows = shadowsOf(grey, land, grid, FADE_KM);
	/** @param {Ring} ring its last point is its first */
	const inKm = (ring) => {
		const placed = ring.map(([i, j]) => ({ x: box.x + i * KM, y: box.y + j * KM }));
		return simplify(placed, TOLERANCE, true).map(({ x, y }) => /** @type {const} */ ([x, y]));
	};
	const shades = contours()
		.size([grid.columns, grid.rows])
		.thresholds(SHADES)(shadows)
		.map((/** @type {{ coordinates: Ring[][] }} */ { coordinates }) =>
			coordinates
				.flat()
				.map((ring) => inKm(ring).slice(0, -1))
				.filter((ring) => ring.length > 2 && Math.abs(polygonArea(ring)) > SPECK)
				.map((ring) => `${dataOf(ring)}z`)
				.join('')
		);
	const file = path.join(out, 'detail.topo.json');
	const detail = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({ ...detail, hills: shades }));
}
