// Makes the typefaces once: `node scripts/build-fonts.mjs`. Fetches the pinned families into a
// temporary folder (they and the tools are large and no part of an install), subsets them,
// renames them, measures them, and writes src/lib/styles/fonts*, src/lib/map/placing/text/text-advances.ts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FACES, FILES, MAPPED, PACKAGES, SETS } from './fonts/faces.mjs';
import { rename } from './fonts/font-names.mjs';
import { firstVisit, provenance } from './fonts/provenance.mjs';
import { FALLBACKS } from './fonts/system-fonts.mjs';
import { unicodeRange } from './fonts/unicode-range.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'src/lib/styles/fonts');
const shop = join(tmpdir(), 'story-fonts');

mkdirSync(shop, { recursive: true });
writeFileSync(join(shop, 'package.json'), '{"private":true}');
const pinned = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', shop, ...pinned], {
	stdio: ['ignore', 'ignore', 'inherit']
});
const need = createRequire(join(shop, 'package.json'));
const subsetFont = need('subset-font');
const fontverter = need('fontverter');
const fontkitten = await import(pathToFileURL(join(shop, 'node_modules/fontkitten/dist/index.js')));
const { fromBuffer } = await import(
	pathToFileURL(join(shop, 'node_modules/@capsizecss/unpack/dist/index.mjs'))
);

const source = (face) => readFileSync(join(shop, face.source));
const licence = (face) =>
	readFileSync(join(shop, face.source.split('/').slice(0, 2).join('/'), 'LICENSE.md'), 'utf8');
async function cut(face, text, axes, features) {
	const options = { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: features };
	return subsetFont(source(face), text, { ...options, noHinting: true, dropTables: ['STAT'] });
}

/** Every letter must be there: a glyph missing in a popup would fall back to another face. */
function check(kit, text, name) {
	const has = new Set(kit.characterSet);
	const missing = [...text].filter((c) => !has.has(c.codePointAt(0)));
	if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(' ')}`);
}

const made = [];
for (const { face, set, features } of FILES) {
	const name = `stage-${face.id}${set === 'more' ? '-more' : ''}.woff2`;
	const cutFont = await cut(face, SETS[set], face.axes, features);
	check(fontkitten.create(cutFont), SETS[set], name);
	const named = rename(Buffer.from(cutFont), {
		family: face.family,
		style: {
			sans: 'Regular',
			serif: 'Regular',
			'serif-headline': 'Headline',
			'serif-italic': 'Italic'
		}[face.id],
		copyright: licence(face).split('\n')[0]
	});
	const data = await fontverter.convert(named, 'woff2');
	writeFileSync(join(out, name), data);
	made.push({ name, face, set, data });
}

const KINDS = [
	{ family: 'Stage Sans', kind: 'regular', weight: 400, face: FACES[0], axes: { wght: 400 } },
	{ family: 'Stage Sans', kind: 'bold', weight: 600, face: FACES[0], axes: { wght: 600 } },
	{ family: 'Stage Serif', kind: 'regular', weight: 400, face: FACES[1], axes: FACES[1].axes },
	{ family: 'Stage Serif', kind: 'bold', weight: 600, face: FACES[2], axes: FACES[2].axes },
	{ family: 'Stage Serif', kind: 'italic', weight: 400, face: FACES[3], axes: FACES[3].axes }
];
/** What is not as every face is that says nothing. */
const cutOf = ({ weight, italic }) => ({
	...(String(weight) !== '400' && { weight: String(weight) }),
	...(italic && { style: 'italic' })
});
const percent = (n) => `${Math.round(n * 10000) / 100}%`;

const standIns = [];
const advances = {};
for (const { family, kind, weight, face, axes } of KINDS) {
	const font = await cut(face, SETS.latin, axes, ['kern']);
	const m = await fromBuffer(font);
	for (const { local, width, em } of FALLBACKS[family][kind]) {
		const adjust = m.xWidthAvg / m.unitsPerEm / (width / em);
		const of = (n) => percent(n / m.unitsPerEm / adjust);
		const cut = cutOf({ weight, italic: kind === 'italic' });
		const sizes = { adjust: percent(adjust), ascent: of(m.ascent), descent: of(-m.descent) };
		if (m.lineGap !== 0) throw new Error(`${family} has a gap between its lines`);
		standIns.push({ family, ...cut, local, ...sizes });
	}
	const style = family === 'Stage Sans' ? `sans${weight}` : kind === 'italic' ? 'water' : '';
	if (style) {
		const kit = fontkitten.create(await cut(face, MAPPED, axes, []));
		check(kit, MAPPED, style);
		advances[style] = [...MAPPED].map((c) =>
			Math.round((kit.glyphForCodePoint(c.codePointAt(0)).advanceWidth / kit.unitsPerEm) * 1000)
		);
	}
}
const ranges = Object.fromEntries(
	Object.entries(SETS).map(([set, text]) => [set, unicodeRange(text)])
);
const files = made.map(({ name, face, set }) => ({
	name: name.replace('.woff2', ''),
	family: face.family,
	...cutOf(face),
	letters: set
}));
/** A row a line, so that a change is seen as one. */
const rows = (list) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
writeFileSync(
	join(out, 'faces.json'),
	`{\n"ranges":${JSON.stringify(ranges)},\n"files":${rows(files)},\n"standIns":${rows(standIns)}\n}\n`
);

const write = async (path, text, parser) =>
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), plugins: [], parser }));

const quoted = JSON.stringify(MAPPED).replaceAll("'", "\\'").replaceAll('\\"', '"');
await write(
	join(root, 'src/lib/map/placing/text/text-advances.ts'),
	`// Made by scripts/build-fonts.mjs; do not edit. How wide each character of the map's faces is.
/** The characters, in the order of the lists below. */
export const CHARACTERS = '${quoted.slice(1, -1)}';
/** Thousandths of an em: the sans at two weights, and the serif's italic, in which waters are named. */
export const ADVANCES = {
	${Object.entries(advances)
		.map(
			([style, list]) => `// prettier-ignore
	${style}: [${list.join(', ')}]`
		)
		.join(',\n')}
} as const;`,
	'typescript'
);

for (const [family, pkg] of [
	['sans', 'source-sans'],
	['serif', 'source-serif']
]) {
	const text = readFileSync(join(shop, 'node_modules', pkg, 'LICENSE.md'), 'utf8');
	writeFileSync(join(out, `OFL-${family}.txt`), text);
}
if (firstVisit(made) > 55 * 1024)
	throw new Error(`the first visit would load ${firstVisit(made)} bytes of fonts`);
await write(
	join(out, 'PROVENANCE.md'),
	provenance(made, (file) => readFileSync(join(shop, file))),
	'markdown'
);
console.log(`first visit ${firstVisit(made)} bytes`);
