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

/** @param {Ring} ring */
const areaOf = (ring) =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
			return sum + (x * nextY - nextX * y) / 2;
		}, 0)
	);

/**
 * Douglas and Peucker's: the points that matter between two.
 * @param {Ring} line
 * @returns {Ring}
 */
function simplified(line) {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return line;
	const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
	const length = Math.hypot(dx, dy);
	const strays = line.map(([x, y]) =>
		length === 0
			? Math.hypot(x - first[0], y - first[1])
			: Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length
	);
	const furthest = strays.indexOf(Math.max(...strays));
	if ((strays[furthest] ?? 0) < TOLERANCE) return [first, last];
	return [
		...simplified(line.slice(0, furthest + 1)).slice(0, -1),
		...simplified(line.slice(furthest))
	];
}

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
	const { contours } = await import(path.join(toolsIn, 'node_modules/d3-contour/src/index.js'));
	const grid = {
		columns: Math.round(box.width / KM),
		rows: Math.round(box.height / KM),
		km: KM
	};
	const grey = blur(await warp(sharp, centre, box, grid), grid, 1, 2);
	const land = await landMask(sharp, box, grid, units, lakes);
	const shadows = shadowsOf(grey, land, grid, FADE_KM);
	const place = (/** @type {[number, number]} */ [i, j]) =>
		/** @type {[number, number]} */ ([box.x + i * KM, box.y + j * KM]);
	const shades = contours()
		.size([grid.columns, grid.rows])
		.thresholds(SHADES)(shadows)
		.map((/** @type {{ coordinates: Ring[][] }} */ { coordinates }) =>
			coordinates
				.flat()
				.map((ring) => simplified(ring.map(place)).slice(0, -1))
				.filter((ring) => ring.length > 2 && areaOf(ring) > SPECK)
				.map((ring) => `${dataOf(ring)}z`)
				.join('')
		);
	const file = path.join(out, 'detail.topo.json');
	const detail = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({ ...detail, hills: shades }));
}
