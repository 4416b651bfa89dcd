// Which files a page is held to need.
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstFiles, importsOf, referencesOf } from '../../scripts/checks/page-weight.mjs';

/** A build in a new folder. */
function buildOf(files: Record<string, string>): string {
	const build = mkdtempSync(path.join(tmpdir(), 'build-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(build, file)), { recursive: true });
		writeFileSync(path.join(build, file), text);
	}
	return build;
}

test('counts what the browser fetches by itself, and nothing else', () => {
	const html = `
		<link rel="icon" href="./favicon.svg">
		<link href="./a.css" rel="stylesheet" disabled media="(max-width: 0)">
		<link rel="modulepreload" href="./a.js"><link rel="canonical" href="https://example.org/">
		<script src="./b.js"></script><img src="c.png"><img src="data:,"><a href="./elsewhere/">x</a>
		<use href="#land"></use><script>Promise.all([import("./d.js"), import("./a.js")])</script>`;
	expect(referencesOf(html)).toEqual(['./favicon.svg', './a.js', './b.js', 'c.png', './d.js']);
});

test('follows what a module cannot start without, not what it may load later', () => {
	expect(importsOf('import{a}from"./a.js";import"../b.js";x(()=>import("./late.js"))')).toEqual([
		'./a.js',
		'../b.js'
	]);
});

test('weighs each file once, as Brotli where there is one', () => {
	const build = buildOf({
		'step/a/index.html': '<script src="../../a.js"></script><script src="/a.js"></script>',
		'a.js': 'import"./chunks/b.js"',
		'a.js.br': '12',
		'chunks/b.js': 'import"../a.js"'
	});
	expect([...firstFiles(build, 'step/a/index.html')]).toEqual([
		['step/a/index.html', 63],
		['a.js', 2],
		['chunks/b.js', 15]
	]);
});

test('says which file is missing', () => {
	const build = buildOf({ 'index.html': '<img src="gone.png">' });
	expect(() => firstFiles(build, 'index.html')).toThrow('index.html needs gone.png');
});
