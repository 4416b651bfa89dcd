// Typefaces for a page that holds them itself: cut down to the letters that it can show, and there
// from the first moment, so that nothing need stand in for them.
import { create } from 'fontkitten';
import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';

const DATA = /url\(["']?data:font\/woff2;base64,([\w+/=]+)["']?\)/;

/** The text that a face may have to show. */
type TextOf = (family: string) => string;

async function cut(rule: AtRule, textOf: TextOf): Promise<void> {
	let [source, family] = ['', ''];
	rule.walkDecls('font-family', ({ value }) => {
		family = value.replace(/["']/g, '');
	});
	const letters = new Set(textOf(family));
	rule.walkDecls('src', (decl) => {
		source = DATA.exec(decl.value)?.[1] ?? '';
	});
	const bytes = Buffer.from(source, 'base64');
	const font = bytes.length > 0 && create(bytes);
	const has = font && !font.isCollection ? font.characterSet : [];
	const shown = String.fromCodePoint(
		...has.filter((code) => letters.has(String.fromCodePoint(code)))
	);
	// Faces that are not held in the page stand in for those that are.
	if (shown.trim() === '') return void rule.remove();
	const small = await subsetFont(bytes, shown, { targetFormat: 'woff2' });
	rule.walkDecls(/^(?:font-display|src)$/, (decl) => {
		if (decl.prop === 'font-display') decl.remove();
		else decl.value = decl.value.replace(source, small.toString('base64'));
	});
}

/**
 * @param css with faces as data
 * @param text everything that may be shown, and perhaps more
 * @param only what a family shows, where that is less
 * @returns the same styles with smaller faces
 */
export async function cutFaces(
	css: string,
	text: string,
	only: Readonly<Record<string, string>> = {}
): Promise<string> {
	const textOf: TextOf = (family) => only[family] ?? text;
	const root = postcss.parse(css);
	const rules: AtRule[] = [];
	root.walkAtRules('font-face', (rule) => void rules.push(rule));
	await Promise.all(rules.map((rule) => cut(rule, textOf)));
	return root.toString();
}
