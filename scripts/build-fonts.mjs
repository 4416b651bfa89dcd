// Makes the typefaces once: `node scripts/build-fonts.mjs`. Fetches the pinned families into a
// temporary folder (they and the tools are large and no part of an install), subsets them,
// renames them, measures them, and writes src/lib/styles/fonts*, src/lib/map/labels/text/text-advances.ts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rename } from './fonts/font-names.mjs';

const PACKAGES = {
	'source-sans': '3.52.0',
	'source-serif': '4.5.1',
	'subset-font': '2.9.0',
	fontverter: '2.0.0',
	'@capsizecss/unpack': '4.0.1',
	fontkitten: '1.0.3'
};
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

const chars = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const ASCII = chars(0x20, 0x7e);
const PUNCTUATION = '\u00a0–—‘’‚“”„…·×←→−°№€';
const ACCENTED = 'ÄÅÇÉÖØÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿı';
const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const CYRILLIC = chars(0x410, 0x44f) + 'ЁёЄєЇїЎўҐґ';
const EUROPEAN =
	'«»ÀÁÂÃÆÈÊËÌÍÎÏÐÑÒÓÔÕÙÚÛÝðþÞĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžƏəȘșȚț';
const SETS = {
	// What English text needs; a first visit waits for no other letter.
	latin: ASCII + PUNCTUATION,
	more: CYRILLIC + KAZAKH + ACCENTED + EUROPEAN,
	// Names of waters and short stressed words: no accents, no digits to line up.
	italic: ASCII + '\u00a0–—‘’“”…·'
};

const SANS = 'node_modules/source-sans/VF/SourceSans3VF-Upright.ttf';
const SERIF = 'node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const ITALIC = 'node_modules/source-serif/VAR/SourceSerif4Variable-Italic.ttf';

// The optical size is fixed per face: text drawn for about 16 px, headlines for about 32.
// The two weights of the sans are one variable file, which is smaller than two static ones.
const FACES = [
	{
		id: 'sans',
		family: 'Stage Sans',
		weight: '400 600',
		source: SANS,
		axes: { wght: { min: 400, max: 600 } }
	},
	{
		id: 'serif',
		family: 'Stage Serif',
		weight: '400',
		source: SERIF,
		axes: { wght: 400, opsz: 16 }
	},
	{
		id: 'serif-headline',
		family: 'Stage Serif',
		weight: '600',
		source: SERIF,
		axes: { wght: 600, opsz: 32 }
	},
	{
		id: 'serif-italic',
		family: 'Stage Serif',
		weight: '400',
		italic: true,
		source: ITALIC,
		axes: { wght: 400, opsz: 14 }
	}
];
/** Files: which characters of which face, and whether the first visit needs them. */
const FILES = FACES.flatMap((face) =>
	face.italic
		? [{ face, set: 'italic', features: ['kern'] }]
		: [
				{ face, set: 'latin', features: ['kern', 'pnum', 'onum'] },
				{ face, set: 'more', features: ['kern', 'locl', 'mark', 'ccmp'] }
			]
);

const source = (face) => readFileSync(join(shop, face.source));
const licence = (face) =>
	readFileSync(join(shop, face.source.split('/').slice(0, 2).join('/'), 'LICENSE.md'), 'utf8');
const sha = (data) => createHash('sha256').update(data).digest('hex');
const range = (text) => {
	const points = [...new Set([...text].map((c) => c.codePointAt(0)))].sort((a, b) => a - b);
	const runs = [];
	for (const p of points) {
		const last = runs.at(-1);
		if (last && p === last[1] + 1) last[1] = p;
		else runs.push([p, p]);
	}
	const hex = (n) => n.toString(16).toUpperCase();
	return runs.map(([a, b]) => `U+${hex(a)}${b > a ? `-${hex(b)}` : ''}`).join(', ');
};

async function cut(face, text, axes, features) {
	const options = { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: features };
	return subsetFont(source(face), text, { ...options, noHinting: true, dropTables: ['STAT'] });
}

/** Every letter must be there: a glyph missing in a popup would fall back to another face. */
function check(font, text, name) {
	const has = new Set(fontkitten.create(font).characterSet);
	const missing = [...text].filter((c) => !has.has(c.codePointAt(0)));
	if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(' ')}`);
}

const made = [];
for (const { face, set, features } of FILES) {
	const name = `stage-${face.id}${set === 'more' ? '-more' : ''}.woff2`;
	const cutFont = await cut(face, SETS[set], face.axes, features);
	check(cutFont, SETS[set], name);
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

// Widths of the system's fonts, weighted by how often letters occur in English, units per em 2048:
// @capsizecss/metrics 4.3.0; of DejaVu, measured by @capsizecss/unpack. `local()` names try the full name and the PostScript name.
const FALLBACKS = {
	'Stage Sans': {
		regular: [
			{ local: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans'], width: 913, em: 2048 },
			{ local: ['Roboto', 'Roboto-Regular'], width: 911, em: 2048 },
			{ local: ['DejaVu Sans'], width: 1041, em: 2048 }
		],
		bold: [
			{
				local: [
					'Arial Bold',
					'Arial-BoldMT',
					'Helvetica Bold',
					'Helvetica-Bold',
					'Liberation Sans Bold'
				],
				width: 983,
				em: 2048
			},
			{ local: ['Roboto Bold', 'Roboto-Bold'], width: 926, em: 2048 },
			{ local: ['DejaVu Sans Bold'], width: 1176, em: 2048 }
		]
	},
	'Stage Serif': {
		regular: [
			{ local: ['Georgia'], width: 913, em: 2048 },
			{ local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 832, em: 2048 },
			{ local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'], width: 481, em: 1000 },
			{ local: ['DejaVu Serif'], width: 1058, em: 2048 }
		],
		bold: [
			{ local: ['Georgia Bold', 'Georgia-Bold'], width: 1062, em: 2048 },
			{
				local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
				width: 886,
				em: 2048
			},
			{ local: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 512, em: 1000 },
			{ local: ['DejaVu Serif Bold'], width: 1168, em: 2048 }
		],
		italic: [
			{ local: ['Georgia Italic', 'Georgia-Italic'], width: 931, em: 2048 },
			{
				local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
				width: 836,
				em: 2048
			},
			{ local: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 469, em: 1000 },
			{ local: ['DejaVu Serif Italic'], width: 1058, em: 2048 }
		]
	}
};
const KINDS = [
	{ family: 'Stage Sans', kind: 'regular', weight: 400, face: FACES[0], axes: { wght: 400 } },
	{ family: 'Stage Sans', kind: 'bold', weight: 600, face: FACES[0], axes: { wght: 600 } },
	{ family: 'Stage Serif', kind: 'regular', weight: 400, face: FACES[1], axes: FACES[1].axes },
	{ family: 'Stage Serif', kind: 'bold', weight: 600, face: FACES[2], axes: FACES[2].axes },
	{ family: 'Stage Serif', kind: 'italic', weight: 400, face: FACES[3], axes: FACES[3].axes }
];
const percent = (n) => `${Math.round(n * 10000) / 100}%`;

const fallbackCss = [];
// WebKit fills in for a face that came too late with another one of its family: running text would be
// set like a headline. So each face of a family of several has stand-ins in the family itself; of those
// that there are, the one declared last counts.
const insideCss = [];
const several = (family) => FACES.filter((face) => face.family === family).length > 1;
const stacks = {};
const advances = {};
for (const { family, kind, weight, face, axes } of KINDS) {
	const font = await cut(face, SETS.latin + ACCENTED, axes, ['kern']);
	const m = await fromBuffer(font);
	for (const [i, { local, width, em }] of FALLBACKS[family][kind].entries()) {
		const adjust = m.xWidthAvg / m.unitsPerEm / (width / em);
		const of = (n) => percent(n / m.unitsPerEm / adjust);
		const name = `${family} Fallback${i ? ` ${i + 1}` : ''}`;
		(stacks[family] ??= new Set()).add(name);
		const standIn = (as) => `@font-face {
			font-family: '${as}'; font-weight: ${weight}; font-style: ${kind === 'italic' ? 'italic' : 'normal'};
			src: ${local.map((l) => `local('${l}')`).join(', ')};
			size-adjust: ${percent(adjust)};
			ascent-override: ${of(m.ascent)}; descent-override: ${of(-m.descent)};
			line-gap-override: ${of(m.lineGap)};
		}`;
		fallbackCss.push(standIn(name));
		if (several(family)) insideCss.unshift(standIn(family));
	}
	const style = family === 'Stage Sans' ? `sans${weight}` : kind === 'italic' ? 'water' : '';
	if (style) {
		const kit = fontkitten.create(font);
		advances[style] = [...MAPPED()].map((c) =>
			Math.round((kit.glyphForCodePoint(c.codePointAt(0)).advanceWidth / kit.unitsPerEm) * 1000)
		);
	}
}
/** The characters whose widths the map knows. */
function MAPPED() {
	return ASCII + '–—‘’…·' + ACCENTED;
}

const faceCss = made.map(
	({ name, face, set }) => `@font-face {
		font-family: '${face.family}'; font-weight: ${face.weight};
		font-style: ${face.italic ? 'italic' : 'normal'}; font-display: optional;
		src: url('./fonts/${name}') format('woff2');
		unicode-range: ${range(SETS[set])};
	}`
);
const stack = (family, last) => [...[...stacks[family]].map((n) => `'${n}'`), last].join(', ');
const css = `/* Made by scripts/build-fonts.mjs; do not edit. The faces, and the system's fonts stretched to
   the same widths and heights, so that nothing moves when the faces arrive. */
${[...insideCss, ...faceCss, ...fallbackCss].join('\n')}
:root {
	--system-serif: ${stack('Stage Serif', 'serif')};
	--system-sans: ${stack('Stage Sans', 'sans-serif')};
	--serif: 'Stage Serif', var(--system-serif);
	--sans: 'Stage Sans', var(--system-sans);
}
/* Set by app.html, where the faces would come late. */
:root[data-faces='system'] { --serif: var(--system-serif); --sans: var(--system-sans); }`;

const write = async (path, text, parser) =>
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), plugins: [], parser }));
await write(join(root, 'src/lib/styles/fonts.css'), css, 'css');

const quoted = JSON.stringify(MAPPED()).replaceAll("'", "\\'").replaceAll('\\"', '"');
await write(
	join(root, 'src/lib/map/labels/text/text-advances.ts'),
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
const kb = (list) => list.reduce((n, f) => n + f.data.length, 0);
const first = made.filter((f) => f.set !== 'more');
if (kb(first) > 55 * 1024)
	throw new Error(`the first visit would load ${kb(first)} bytes of fonts`);
await write(
	join(out, 'PROVENANCE.md'),
	`# Where the typefaces come from

Made by \`scripts/build-fonts.mjs\`, which fetches the pinned packages, subsets, renames and measures.

- *Stage Sans* is Source Sans 3, npm \`source-sans\` ${PACKAGES['source-sans']}: weights 400–600 in one variable file.
- *Stage Serif* is Source Serif 4, npm \`source-serif\` ${PACKAGES['source-serif']}: 400 drawn for 16 px (italic: 14), 600 drawn for headlines of 32 px.

SIL Open Font License 1.1: \`OFL-sans.txt\`, \`OFL-serif.txt\`. It reserves the name "Source" and a subset is a modified version: hence other names, in the files too.

The \`more\` files hold Cyrillic (with ә ғ қ ң ө ұ ү һ і) and other European letters; a browser fetches them when a page shows one. The script fails when a character is missing.

First visit: ${kb(first)} bytes. All: ${kb(made)} bytes.

| File | Bytes | SHA-256 |
|---|---|---|
${made.map((f) => `| ${f.name} | ${f.data.length} | ${sha(f.data)} |`).join('\n')}

| Source | SHA-256 |
|---|---|
${[...new Set(FACES.map((f) => f.source))].map((s) => `| ${s.slice(13)} | ${sha(readFileSync(join(shop, s)))} |`).join('\n')}
`,
	'markdown'
);
console.log(`first visit ${kb(first)} bytes, all ${kb(made)}`);
