// Puts a bench's results into docs/performance.md, with the day and the kind of machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const DOC = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/**
 * @param {string} doc Markdown that holds `<!-- bench:NAME -->` … `<!-- /bench:NAME -->`
 * @param {string} name
 * @param {string} text what stands between them from now on
 * @throws when the document has no such place
 */
export function withSection(doc, name, text) {
	const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
	const [from, to] = [doc.indexOf(open), doc.indexOf(close)];
	if (from < 0 || to < from) throw new Error(`docs/performance.md has no ${open} … ${close}`);
	return `${doc.slice(0, from + open.length)}\n\n${text}\n\n${doc.slice(to)}`;
}

/**
 * @param {string} name
 * @param {string} text
 */
export async function writeSection(name, text) {
	const day = new Date().toISOString().slice(0, 10);
	const dated = `_Measured on ${day}: ${availableParallelism()} cores, headless Chromium, no GPU._\n\n${text}`;
	const doc = withSection(readFileSync(DOC, 'utf8'), name, dated);
	const options = await resolveConfig(DOC);
	writeFileSync(DOC, await format(doc, { ...options, filepath: DOC }));
}
