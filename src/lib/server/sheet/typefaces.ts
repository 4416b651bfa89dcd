// The story's typefaces for pictures that stand alone: measured, cut down to the letters that an
// SVG shows and put into it, and as files for the rasteriser, which knows neither WOFF2 nor axes.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';

const addresses = import.meta.glob<string>('../../styles/fonts/*.woff2', {
	query: '?inline',
	import: 'default',
	eager: true
});

interface Face {
	/** As the file names it, so that the rasteriser finds it. */
	family: string;
	weight: string;
	style: 'normal' | 'italic';
	/** The weights that the rasteriser needs as fonts of their own. */
	cuts: readonly number[];
	bytes: Buffer;
	font: Font;
	letters: Set<number>;
}

const KINDS = {
	'stage-sans': { weight: '400 600', style: 'normal', cuts: [400, 600] },
	'stage-serif-headline': { weight: '600', style: 'normal', cuts: [] },
	'stage-serif-italic': { weight: '400', style: 'italic', cuts: [] }
} as const;

function faceOf(path: string, address: string): Face[] {
	const name = /([\w-]+?)(?:-more)?\.woff2$/.exec(path)?.[1] ?? '';
	if (!(name in KINDS)) return [];
	const kind = KINDS[name as keyof typeof KINDS];
	const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
	const font = create(bytes);
	if (font.isCollection) throw new Error(`${path} holds several fonts`);
	return [{ ...kind, family: font.familyName, bytes, font, letters: new Set(font.characterSet) }];
}

/** Of two files of one face, the rasteriser asks the first: `-more` holds the rarer letters. */
const faces = Object.entries(addresses)
	.sort(([a], [b]) => Number(a.includes('-more')) - Number(b.includes('-more')))
	.flatMap(([path, address]) => faceOf(path, address));

/** The width of a headline in em. */
export function headlineWidth(text: string): number {
	const fonts = faces.filter((f) => f.weight === '600');
	return [...text].reduce((sum, letter) => {
		const code = letter.codePointAt(0) ?? 0;
		const font = fonts.find((f) => f.letters.has(code))?.font;
		if (!font) throw new Error(`the headline's typeface has no ${letter}`);
		return sum + font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
	}, 0);
}

/** `@font-face` rules that hold the letters of a text themselves. */
export async function facesFor(text: string): Promise<string> {
	const letters = [...new Set(text)].sort();
	const rules = faces.map(async ({ family, weight, style, bytes, letters: has }) => {
		const shown = letters.filter((letter) => has.has(letter.codePointAt(0) ?? 0)).join('');
		if (shown.trim() === '') return '';
		const cut = await subsetFont(bytes, shown, { targetFormat: 'woff2' });
		return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${cut.toString('base64')}) format('woff2')}`;
	});
	return (await Promise.all(rules)).join('');
}

async function writeFiles(): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'story-fonts-'));
	const all = faces.flatMap(({ bytes, letters, cuts }, i) =>
		(cuts.length > 0 ? cuts : [undefined]).map(async (wght, j) => {
			const file = join(folder, `${i}-${j}.ttf`);
			const text = String.fromCodePoint(...letters);
			const options = { targetFormat: 'sfnt', ...(wght && { variationAxes: { wght } }) } as const;
			await writeFile(file, await subsetFont(bytes, text, options));
			return file;
		})
	);
	return Promise.all(all);
}

let written: Promise<string[]> | undefined;

/** Every face in every weight as a TrueType file. */
export const typefaceFiles = (): Promise<string[]> => (written ??= writeFiles());
