// npm run check:office [FOLDER]: lets LibreOffice turn the built slides and documents into PDF, counts
// their pages and leaves the PDF in FOLDER (else among the system's temporary files) to look at. No part of `npm test`: installing it
// (apt-get install --no-install-recommends libreoffice-impress libreoffice-writer) takes longer than it tells.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(tmpdir(), 'office-pages'));
mkdirSync(out, { recursive: true });

const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
	/\.(?:pptx|docx)$/.test(name)
);
if (files.length === 0) throw new Error('There is nothing to open yet. Build first: npm run build');

/**
 * The pages that a file has at least: its slides, or a page for each first heading.
 * @param {Uint8Array} file
 */
function leastPages(file) {
	const parts = unzipSync(file);
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).length;
	const words = parts['word/document.xml'];
	return slides || strFromU8(words ?? new Uint8Array()).split('w:val="Heading1"').length - 1;
}

for (const name of files) {
	const file = path.join(build, name);
	const made = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, file], {
		encoding: 'utf8'
	});
	if (made.error) throw new Error('LibreOffice is not installed', { cause: made.error });
	const pdf = path.join(out, `${path.parse(name).name}.pdf`);
	const { totalPages } = await extractText(
		await getDocumentProxy(new Uint8Array(readFileSync(pdf)))
	);
	const least = leastPages(readFileSync(file));
	console.log(`${name}: ${totalPages} pages, at least ${least} expected`);
	if (totalPages < least || least === 0) process.exitCode = 1;
}
console.log(`To look at: ${out}`);
