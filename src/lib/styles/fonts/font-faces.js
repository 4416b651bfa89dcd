// The faces as CSS, from the table that scripts/build-fonts.mjs measures: the files, and the system's
// fonts stretched to the same widths and heights, so that nothing moves when the faces arrive.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ family: string, weight?: string, style?: string }} Cut what every face is that says nothing: 400, upright
 * @typedef {Cut & { name: string, letters: string }} File
 * @typedef {Cut & { local: string[], adjust: string, ascent: string, descent: string }} StandIn
 * @type {{ ranges: Record<string, string>, files: File[], standIns: StandIn[] }}
 */
const TABLE = JSON.parse(readFileSync(new URL('faces.json', import.meta.url), 'utf8'));

/** @type {(family: string, cut: Cut, rest: Record<string, string | undefined>) => string} */
const face = (family, { weight, style }, rest) => {
	const all = { 'font-family': `'${family}'`, 'font-weight': weight, 'font-style': style, ...rest };
	const said = Object.entries(all).filter(([, value]) => value !== undefined);
	return `@font-face{${said.map((pair) => pair.join(':')).join(';')}}`;
};

/** @type {(family: string, standIn: StandIn) => string} */
const standIn = (family, one) =>
	face(family, one, {
		src: one.local.map((name) => `local('${name}')`).join(','),
		'size-adjust': one.adjust,
		'ascent-override': one.ascent,
		'descent-override': one.descent,
		'line-gap-override': '0%'
	});

/** @type {(one: StandIn) => StandIn[]} */
const sameCut = ({ family, weight, style }) =>
	TABLE.standIns.filter((s) => s.family === family && s.weight === weight && s.style === style);

/** @type {(file: File) => Record<string, string | undefined>} */
const fileOf = ({ name, letters }) => ({
	src: `url('./fonts/${name}.woff2') format('woff2')`,
	'unicode-range': TABLE.ranges[letters]
});

// What comes too late for the first frame is left for the visit: no line breaks anew under a reader's eyes.
const files = TABLE.files.map((file) =>
	face(file.family, file, { 'font-display': 'optional', ...fileOf(file) })
);

// WebKit fills in for a face that came too late with another one of its family: running text would be
// set like a headline. So each face of a family of several has stand-ins in the family itself; of those
// that there are, the one declared last counts.
const severalFiles = (/** @type {StandIn} */ { family }) =>
	TABLE.files.filter((file) => file.family === family && file.letters === 'latin').length > 1;
const inside = TABLE.standIns
	.filter(severalFiles)
	.map((one) => standIn(one.family, one))
	.reverse();

const outside = TABLE.standIns.map((one) => {
	const place = sameCut(one).indexOf(one);
	return standIn(`${one.family} Fallback${place ? ` ${place + 1}` : ''}`, one);
});

// The story's title as a mark has its own lines, whatever its letters are: there the same files may come
// late, and nothing shifts.
const mark = TABLE.files
	.filter(({ family, weight }) => family === 'Stage Serif' && weight === '600')
	.map((file) => face('Stage Mark', file, { 'font-display': 'swap', ...fileOf(file) }));

/** All `@font-face` rules. */
export const fontFaces = () => [...inside, ...files, ...mark, ...outside].join('');
