// Warps Natural Earth's shaded relief to the map's plane and keeps only the terrain's shadows:
// black, with the shadow as alpha, so that it lies over land in any colour. Flat land and water
// are transparent, and the edges fade out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FILES, toolsIn } from './sources.mjs';

/** Pixels across. */
const WIDTH = 1200;
const FADE_KM = 350;
const BASE_KM = 110; // brightness that varies over more than this is not terrain
const FLAT = 11; // grey levels that paper, JPEG and gentle steppe may differ by
const FULL = 50; // grey levels of the deepest shadow
const LEVELS = 4; // steps of alpha: what the eye can tell apart under tints and names, and no more
const DEEPEST = 0.62;
const EARTH_KM = 6371.0088;
const RAD = Math.PI / 180;

/** @typedef {{ x: number, y: number, width: number, height: number }} Box km east and south of the centre */
/** @typedef {{ columns: number, rows: number, km: number }} Grid km: the width of a pixel */

/**
 * The plane back to degrees: the inverse of src/lib/map/plane/project.ts (Snyder 1987, eqs. 20-14, 20-15, 24-16).
 * @param {[number, number]} centre latitude, longitude
 * @param {number} x km
 * @param {number} y
 * @returns {[number, number]} latitude, longitude
 */
function unproject([latitude, longitude], x, y) {
	const lat0 = latitude * RAD;
	const rho = Math.hypot(x, y);
	if (rho === 0) return [latitude, longitude];
	const c = 2 * Math.asin(rho / (2 * EARTH_KM));
	const lat = Math.asin(Math.cos(c) * Math.sin(lat0) + (-y * Math.sin(c) * Math.cos(lat0)) / rho);
	const lon = Math.atan2(
		x * Math.sin(c),
		rho * Math.cos(lat0) * Math.cos(c) + y * Math.sin(lat0) * Math.sin(c)
	);
	return [lat / RAD, longitude + lon / RAD];
}

/**
 * A GeoJSON file's polygons as SVG path data, km.
 * @param {string} file
 */
function pathOf(file) {
	/** @type {import('geojson').FeatureCollection} */
	const { features } = JSON.parse(readFileSync(file, 'utf8'));
	const rings = features.flatMap(({ geometry: g }) =>
		g?.type === 'Polygon' ? g.coordinates : g?.type === 'MultiPolygon' ? g.coordinates.flat() : []
	);
	const point = (/** @type {number[]} */ [x = 0, y = 0]) =>
		`${(x / 1e3).toFixed(1)} ${(-y / 1e3).toFixed(1)}`;
	return rings.map((ring) => `M${ring.map(point).join('L')}Z`).join('');
}

/**
 * Where land is, 0–1: units drawn white, lakes over them black.
 * @param {typeof import('sharp')} sharp
 * @param {Box} box
 * @param {Grid} grid
 * @param {string} units
 * @param {string} lakes
 */
export async function landMask(sharp, { x, y, width, height }, { columns, rows }, units, lakes) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns}" height="${rows}" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none"><rect x="${x}" y="${y}" width="100%" height="100%"/><path fill="#fff" d="${pathOf(units)}"/><path d="${pathOf(lakes)}"/></svg>`;
	const pixels = await sharp(Buffer.from(svg), { unlimited: true })
		.flatten()
		.greyscale()
		.raw()
		.toBuffer();
	return Float32Array.from(pixels, (v) => v / 255);
}

/**
 * The relief's grey at every pixel of the box, bilinear.
 * @param {typeof import('sharp')} sharp
 * @param {[number, number]} centre
 * @param {Box} box
 * @param {Grid} grid
 */
export async function warp(sharp, centre, box, { columns, rows, km }) {
	const { data, info } = await sharp(FILES.relief, { limitInputPixels: false })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	// Round the world: 360° lie side by side.
	const at = (/** @type {number} */ col, /** @type {number} */ row) =>
		data[row * info.width + ((col + info.width) % info.width)] ?? 0;
	const grey = new Float32Array(columns * rows);
	for (let j = 0; j < rows; j++)
		for (let i = 0; i < columns; i++) {
			const [lat, lon] = unproject(centre, box.x + (i + 0.5) * km, box.y + (j + 0.5) * km);
			const u = ((lon + 180) / 360) * info.width - 0.5;
			const v = ((90 - lat) / 180) * info.height - 0.5;
			const [c, r] = [Math.floor(u), Math.floor(v)];
			const [p, q] = [u - c, v - r];
			grey[j * columns + i] =
				(at(c, r) * (1 - p) + at(c + 1, r) * p) * (1 - q) +
				(at(c, r + 1) * (1 - p) + at(c + 1, r + 1) * p) * q;
		}
	return grey;
}

/**
 * Box blurs: three of them are near enough a Gaussian.
 * @param {Float32Array} image
 * @param {Grid} grid
 * @param {number} radius
 */
export function blur(image, { columns, rows }, radius, passes = 3) {
	let from = image;
	for (let pass = 0; pass < passes; pass++)
		for (const [count, length, step, stride] of [
			[rows, columns, 1, columns],
			[columns, rows, columns, 1]
		]) {
			const to = new Float32Array(from.length);
			for (let line = 0; line < count; line++) {
				const pixel = (/** @type {number} */ k) =>
					from[line * stride + Math.min(length - 1, Math.max(0, k)) * step] ?? 0;
				let sum = 0;
				for (let k = -radius; k <= radius; k++) sum += pixel(k);
				for (let k = 0; k < length; k++) {
					to[line * stride + k * step] = sum / (2 * radius + 1);
					sum += pixel(k + radius + 1) - pixel(k - radius);
				}
			}
			from = to;
		}
	return from;
}

/**
 * How deep a shadow lies on each pixel, 0–1.
 * @param {Float32Array} grey
 * @param {Float32Array} coast where land is
 * @param {Grid} grid
 * @param {number} fadeKm towards the edges
 */
export function shadowsOf(grey, coast, grid, fadeKm) {
	const { columns, rows, km } = grid;
	// The relief's shores are not quite the shapes': land begins a few pixels inland.
	const land = blur(coast, grid, 2).map((v) => (v > 0.9 ? 1 : 0));
	// The brightness around, of land alone: otherwise every coast would cast a shadow.
	const radius = Math.round(BASE_KM / km / 2);
	const weight = blur(land, grid, radius);
	const lit = blur(
		grey.map((v, k) => v * (land[k] ?? 0)),
		grid,
		radius
	);
	const fade = (/** @type {number} */ pixels) => Math.min(1, Math.max(0, (pixels * km) / fadeKm));
	return grey.map((v, k) => {
		const [i, j] = [k % columns, Math.floor(k / columns)];
		const edge =
			fade(Math.min(i + 0.5, columns - i - 0.5)) * fade(Math.min(j + 0.5, rows - j - 0.5));
		const base = (lit[k] ?? 0) / Math.max(weight[k] ?? 0, 1e-3);
		return Math.min(1, Math.max(0, (base - v - FLAT) / FULL)) * edge * (land[k] ?? 0);
	});
}

/**
 * Writes relief.webp.
 * @param {[number, number]} centre latitude, longitude
 * @param {Box} box what it covers
 * @param {string} units GeoJSON in the plane, metres
 * @param {string} lakes likewise
 * @param {string} out the folder
 */
export async function shadeRelief(centre, box, units, lakes, out) {
	/** @type {typeof import('sharp')} */
	const sharp = createRequire(path.join(toolsIn, 'x.js'))('sharp');
	const km = box.width / WIDTH;
	const grid = { columns: WIDTH, rows: Math.round(box.height / km), km };
	// Softened by a pixel: noise costs more bytes than mountains.
	const grey = blur(await warp(sharp, centre, box, grid), grid, 1, 2);
	const land = await landMask(sharp, box, grid, units, lakes);
	const rgba = Buffer.alloc(grid.columns * grid.rows * 4);
	shadowsOf(grey, land, grid, FADE_KM).forEach((shadow, k) => {
		rgba[4 * k + 3] = Math.round((Math.round(shadow * LEVELS) / LEVELS) * DEEPEST * 255);
	});
	await sharp(rgba, { raw: { width: grid.columns, height: grid.rows, channels: 4 } })
		.webp({ quality: 1, alphaQuality: 100, effort: 6 })
		.toFile(path.join(out, 'relief.webp'));
}
