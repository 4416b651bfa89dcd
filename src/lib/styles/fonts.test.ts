// The typefaces hold every letter that the story needs, Kazakh ones above all, within their budget.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { create } from 'fontkitten';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { fontFaces } from './fonts/font-faces.js';

const FOLDER = 'src/lib/styles/fonts';
const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const RUSSIAN = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.woff2'));

function lettersOf(face: string): Set<number> {
	const own = files.filter((file) => file === `${face}.woff2` || file === `${face}-more.woff2`);
	return new Set(
		own.flatMap((file) => {
			const font = create(readFileSync(`${FOLDER}/${file}`));
			return font.isCollection ? [] : font.characterSet;
		})
	);
}

const missing = (face: string, text: string) => {
	const has = lettersOf(face);
	return [...new Set(text)].filter((letter) => !has.has(letter.codePointAt(0) ?? 0));
};

test.for(['stage-sans', 'stage-serif', 'stage-serif-headline'])('%s has every letter', (face) => {
	expect(missing(face, KAZAKH + RUSSIAN)).toEqual([]);
	const content = readdirSync('src/content').filter((file) => file.endsWith('.yaml'));
	const words = content.map((file) => readFileSync(`src/content/${file}`, 'utf8')).join('');
	expect(missing(face, words.replace(/[\s\u{200b}]/gu, ''))).toEqual([]);
});

test('waters can be named in Cyrillic letters', () =>
	expect(missing('stage-serif-italic', KAZAKH + RUSSIAN)).toEqual([]));

test('a face that comes late is never replaced by one of another weight', () => {
	// WebKit looks in the family first: there the system's face of this weight has to be.
	const faces: Record<string, string>[] = [];
	postcss.parse(fontFaces()).walkAtRules('font-face', (rule) => {
		const face: Record<string, string> = {};
		rule.walkDecls(({ prop, value }) => void (face[prop] = value));
		faces.push(face);
	});
	const kindOf = (face: Record<string, string>) =>
		[face['font-family'], face['font-weight'], face['font-style']].join(' ');
	const isOurs = (face: Record<string, string>) => face['src']?.includes('woff2') ?? false;
	const serifs = faces.filter((face) => isOurs(face) && face['font-family'] === "'Stage Serif'");
	expect(serifs.length).toBeGreaterThan(2);
	for (const face of serifs) {
		const before = faces.slice(0, faces.indexOf(face));
		const standIns = before.filter((one) => !isOurs(one) && kindOf(one) === kindOf(face));
		expect(standIns.length, kindOf(face)).toBeGreaterThan(1);
	}
});

test('pages name every stand-in', () => {
	const named = [...fontFaces().matchAll(/'(Stage \w+ Fallback[ \d]*)'/g)].map(([, name]) => name);
	const stacks = readFileSync('src/lib/styles/fonts.css', 'utf8').matchAll(
		/'([^']+Fallback[^']*)'/g
	);
	expect([...stacks].map(([, name]) => name).sort()).toEqual([...new Set(named)].sort());
});

test('a first visit asks for at most 60 KB of them', () => {
	const first = files.filter((file) => !/-more\.|italic/.test(file));
	expect(first).toHaveLength(3);
	const bytes = first.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}`).size, 0);
	expect(bytes).toBeLessThanOrEqual(60_000);
});
