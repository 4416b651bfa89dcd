// Warps Natural Earth's shaded relief to the map's plane and keeps only the terrain's shadows:
// black, with the shadow as alpha, so that it lies over land in any colour. Flat land and water
// are transparent, and the edges fade out.
//   node relief.mjs earth.jpg units.json lakes.json OUTDIR   (run where sharp is installed)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const sharp = createRequire(join(process.cwd(), 'x.js'))('sharp');
const [earth, unitsFile, lakesFile, out] = process.argv.slice(2);

/** Kilometres east and south of 52°N 75°E, as in src/lib/map/plane/geometry.ts. */
const RECT = { x: -2050, y: -680, width: 3450, height: 2360 };
const WIDTH = 1200;
const KM = RECT.width / WIDTH;
const HEIGHT = Math.round(RECT.height / KM);

const FADE_KM = 350; // towards the edges
const BASE_KM = 110; // brightness that varies over more than this is not terrain
const FLAT = 11; // grey levels that paper, JPEG and gentle steppe may differ by
const FULL = 50; // grey levels of the deepest shadow
const LEVELS = 7; // steps of alpha: what the eye can tell apart, and no more
const DEEPEST = 0.62;

/** The plane back to degrees: the inverse of src/lib/map/plane/project.ts (Snyder 1987, eqs. 20-14, 20-15, 24-16). */
function unproject(x, y) {
	const R = 6371.0088;
	const lat0 = (52 * Math.PI) / 180;
	const rho = Math.hypot(x, y);
	if (rho === 0) return [52, 75];
	const c = 2 * Math.asin(rho / (2 * R));
	const lat = Math.asin(Math.cos(c) * Math.sin(lat0) + (-y * Math.sin(c) * Math.cos(lat0)) / rho);
	const lon = Math.atan2(
		x * Math.sin(c),
		rho * Math.cos(lat0) * Math.cos(c) + y * Math.sin(lat0) * Math.sin(c)
	);
	return [(lat * 180) / Math.PI, 75 + (lon * 180) / Math.PI];
}

/** Where land is, 0–1: units drawn white, lakes over them black. */
async function landMask() {
	const path = (file) =>
		JSON.parse(readFileSync(file, 'utf8'))
			.features.flatMap(({ geometry: g }) =>
				!g ? [] : g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()
			)
			.map(
				(ring) =>
					`M${ring.map(([x, y]) => `${(x / 1e3).toFixed(1)} ${(-y / 1e3).toFixed(1)}`).join('L')}Z`
			)
			.join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="${RECT.x} ${RECT.y} ${RECT.width} ${RECT.height}" preserveAspectRatio="none"><rect x="${RECT.x}" y="${RECT.y}" width="100%" height="100%"/><path fill="#fff" d="${path(unitsFile)}"/><path d="${path(lakesFile)}"/></svg>`;
	const pixels = await sharp(Buffer.from(svg), { unlimited: true })
		.flatten()
		.greyscale()
		.raw()
		.toBuffer();
	return Float32Array.from(pixels, (v) => v / 255);
}

/** The relief's grey at every pixel of the rectangle, bilinear. */
async function warp() {
	const { data, info } = await sharp(earth, { limitInputPixels: false })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = (col, row) => data[row * info.width + col];
	const grey = new Float32Array(WIDTH * HEIGHT);
	for (let j = 0; j < HEIGHT; j++)
		for (let i = 0; i < WIDTH; i++) {
			const [lat, lon] = unproject(RECT.x + (i + 0.5) * KM, RECT.y + (j + 0.5) * KM);
			const u = ((lon + 180) / 360) * info.width - 0.5;
			const v = ((90 - lat) / 180) * info.height - 0.5;
			const [c, r] = [Math.floor(u), Math.floor(v)];
			const [p, q] = [u - c, v - r];
			grey[j * WIDTH + i] =
				(at(c, r) * (1 - p) + at(c + 1, r) * p) * (1 - q) +
				(at(c, r + 1) * (1 - p) + at(c + 1, r + 1) * p) * q;
		}
	return grey;
}

/** Box blurs: three of them are near enough a Gaussian. */
function blur(image, radius, passes = 3) {
	let from = image;
	for (let pass = 0; pass < passes; pass++)
		for (const [count, length, step, stride] of [
			[HEIGHT, WIDTH, 1, WIDTH],
			[WIDTH, HEIGHT, WIDTH, 1]
		]) {
			const to = new Float32Array(from.length);
			for (let line = 0; line < count; line++) {
				const pixel = (k) => from[line * stride + Math.min(length - 1, Math.max(0, k)) * step];
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

const [sharpGrey, coast] = [await warp(), await landMask()];
// Softened by a pixel: noise costs more bytes than mountains.
const grey = blur(sharpGrey, 1, 2);
// The relief's shores are not quite the shapes': land begins a few pixels inland.
const land = blur(coast, 2).map((v) => (v > 0.9 ? 1 : 0));
// The brightness around, of land alone: otherwise every coast would cast a shadow.
const radius = Math.round(BASE_KM / KM / 2);
const weight = blur(land, radius);
const base = blur(
	grey.map((v, k) => v * land[k]),
	radius
).map((v, k) => v / Math.max(weight[k], 1e-3));

const fade = (km) => Math.min(1, Math.max(0, km / FADE_KM));
const rgba = Buffer.alloc(WIDTH * HEIGHT * 4);
for (let j = 0; j < HEIGHT; j++)
	for (let i = 0; i < WIDTH; i++) {
		const k = j * WIDTH + i;
		const edge =
			fade(Math.min(i + 0.5, WIDTH - i - 0.5) * KM) *
			fade(Math.min(j + 0.5, HEIGHT - j - 0.5) * KM);
		const shadow = Math.min(1, Math.max(0, (base[k] - grey[k] - FLAT) / FULL)) * edge * land[k];
		rgba[4 * k + 3] = Math.round((Math.round(shadow * LEVELS) / LEVELS) * DEEPEST * 255);
	}
await sharp(rgba, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
	.webp({ quality: 1, alphaQuality: 100, effort: 6 })
	.toFile(join(out, 'relief.webp'));
writeFileSync(join(out, 'relief.json'), `${JSON.stringify(RECT)}\n`);
