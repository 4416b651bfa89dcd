// The typefaces: from which packages, which letters of them, and in which files.

/** Pinned: what they give is in the repository. */
export const PACKAGES = {
	'source-sans': '3.52.0',
	'source-serif': '4.5.1',
	'subset-font': '2.9.0',
	fontverter: '2.0.0',
	'@capsizecss/unpack': '4.0.1',
	fontkitten: '1.0.3'
};

const chars = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const ASCII = chars(0x20, 0x7e);
const PUNCTUATION = '\u00a0–—‘’‚“”„…·×←→−°№€';
const ACCENTED = 'ÄÅÇÉÖØÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿı';
const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const CYRILLIC = chars(0x410, 0x44f) + 'ЁёЄєЇїЎўҐґ';
const EUROPEAN =
	'«»ÀÁÂÃÆÈÊËÌÍÎÏÐÑÒÓÔÕÙÚÛÝðþÞĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžƏəȘșȚț';
/** Which characters a file holds. */
export const SETS = {
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
export const FACES = [
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
export const FILES = FACES.flatMap((face) => [
	face.italic
		? { face, set: 'italic', features: ['kern'] }
		: { face, set: 'latin', features: ['kern', 'pnum', 'onum'] },
	{ face, set: 'more', features: ['kern', 'locl', 'mark', 'ccmp'] }
]);

/** Those that are a letter and a mark are as wide as the letter: the table of widths does without them. */
const isWhole = (/** @type {string} */ letter) => letter.normalize('NFD').length === 1;

/** The characters whose widths the map knows. */
export const MAPPED = ASCII + '–—‘’“”„…·' + [...SETS.more].filter(isWhole).join('');
