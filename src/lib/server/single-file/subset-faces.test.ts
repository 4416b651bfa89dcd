import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { cutFaces } from './subset-faces';

const face = (name: string) =>
	`@font-face{font-family:A;font-display:optional;src:url(data:font/woff2;base64,${readFileSync(
		`src/lib/styles/fonts/${name}.woff2`
	).toString('base64')})format("woff2")}`;
const OTHER = '@font-face{font-family:B;src:local("Arial")}p{color:red}';

test('faces keep the letters that are shown, and nothing stands in for them', async () => {
	const css = face('stage-sans') + face('stage-sans-more') + OTHER;
	const small = await cutFaces(css, 'Aktau, Жаңаөзен');
	expect(small.length).toBeLessThan(css.length / 3);
	const fonts = [...small.matchAll(/base64,([\w+/=]+)/g)].map(([, data = '']) =>
		create(Buffer.from(data, 'base64'))
	);
	const letters = fonts.flatMap((font) => (font.isCollection ? [] : font.characterSet));
	// A font's table of letters ends with U+FFFF.
	const shown = letters.filter((code) => code !== 0xffff).sort((a, b) => a - b);
	expect(String.fromCodePoint(...shown)).toBe(' ,AaktuЖаезнңө');
	expect(small).not.toMatch(/optional|local/);
	expect(small).toContain('p{color:red}');
});

test('a family that shows less keeps less', async () => {
	const css = face('stage-sans') + face('stage-sans-more');
	expect(await cutFaces(css, 'Жаңаөзен Aktau', { A: 'Aktau' })).toBe(await cutFaces(css, 'Aktau'));
	expect(await cutFaces(css, 'Жаңаөзен Aktau', { B: 'Aktau' })).toBe(
		await cutFaces(css, 'Жаңаөзен Aktau')
	);
});

test('a face of which no letter is shown is left out', async () => {
	expect(await cutFaces(face('stage-sans-more'), 'Aktau')).toBe('');
});
