// What each page of the build carries in itself, whatever host serves it: a Content Security Policy
// that allows exactly what is in it. And what the build holds for hosts that read files of their own.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headersFor } from '../../scripts/site/headers.mjs';
import { mergedHeaders } from '../support/servers/headers-file';
import { MIDDLE } from '../support/story';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const read = (file: string) => readFileSync(path.join(build, file), 'utf8');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => file.endsWith('.html'));
/** Pieces that the embed fetches and reads as documents: nothing in them runs. */
const isPiece = (file: string) => file.endsWith('/slide.html');

/** The policy's sources by directive. */
function policyOf(html: string): Map<string, string[]> {
	const [, content = ''] =
		/<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(html) ?? [];
	const parts = content.split(';').map((part) => part.trim().split(/\s+/));
	return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Elements of a kind that have their content in the page; what a browser takes for data never runs. */
function inline(html: string, kind: 'script' | 'style'): { head: string; text: string }[] {
	const found = html.matchAll(new RegExp(`<${kind}\\b([^>]*)>([^]*?)</${kind}>`, 'g'));
	return [...found]
		.map(([, head = '', text = '']) => ({ head, text }))
		.filter(({ head }) => !/\ssrc=|\stype="application\/(?:(?:ld\+)?json|gzip)"/.test(head));
}

test('there are pages of every kind', () => {
	const kinds = [
		'index.html',
		'404.html',
		`step/${MIDDLE.id}/index.html`,
		`present/${MIDDLE.id}/index.html`,
		`embed/${MIDDLE.id}/index.html`,
		'sources/index.html'
	];
	expect(pages).toEqual(expect.arrayContaining(kinds));
});

test.for(pages.filter((file) => !isPiece(file)))('%s allows what is in it, no more', (file) => {
	const html = read(file);
	const policy = policyOf(html);
	for (const name of ['default-src', 'object-src', 'base-uri', 'form-action'])
		expect(policy.get(name), name).toEqual(["'none'"]);
	for (const [name, sources] of policy)
		for (const source of sources)
			expect(source, name).not.toMatch(/unsafe-(?:inline|eval)|^\*$|^https?:|^\/\//);
	for (const kind of ['script', 'style'] as const)
		for (const { text } of inline(html, kind))
			expect(policy.get(`${kind}-src`), text.slice(0, 60)).toContain(hashOf(text));
	for (const [tag] of html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').matchAll(/<[a-z][^>]*>/g)) {
		expect(tag).not.toMatch(/\son\w+=/);
		const style = /\sstyle="([^"]*)"/.exec(tag)?.[1];
		if (style !== undefined) expect(policy.get('style-src-attr')).toContain(hashOf(style));
	}
});

test('in the pieces for embeds nothing could run', () => {
	for (const file of pages.filter(isPiece))
		expect(read(file), file).not.toMatch(/<(?:script|style|iframe|object)\b|\s(?:on\w+|style)=/);
});

test('Netlify and Cloudflare Pages are told the headers of every page', () => {
	const file = read('_headers');
	for (const page of pages) {
		const at = `/${page.replace(/(?<=^|\/)index\.html$/, '')}`;
		// Those hosts ask anew for what is not immutable, by themselves.
		const expected = Object.entries(headersFor(at)).filter(([name]) => name !== 'Cache-Control');
		expect(mergedHeaders(file, at).sort(), at).toEqual(expected.sort());
	}
});

test('GitHub Pages is told to serve folders that begin with an underscore', () => {
	expect(existsSync(path.join(build, '.nojekyll'))).toBe(true);
});
