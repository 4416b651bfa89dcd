// What a page asks for before anyone touches it, and its weight over the wire. Read from the built
// files, not from a browser: bytes are the same on every machine.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Links that make the browser fetch what they name. */
const FETCHED = /\brel="?(?:stylesheet|preload|modulepreload|icon|manifest)\b/;

/**
 * @param {string} html
 * @returns {string[]} the addresses that the page's own markup makes the browser fetch, each once
 */
export function referencesOf(html) {
	const found = new Set();
	for (const [tag, name = ''] of html.matchAll(/<(link|script|img|image|source)\b[^>]*>/g)) {
		// SvelteKit names the styles that it has put into the page as disabled links.
		if (name === 'link' && (!FETCHED.test(tag) || /\sdisabled\b/.test(tag))) continue;
		const address = /\s(?:href|src)="([^"]*)"/.exec(tag)?.[1];
		if (address) found.add(address);
	}
	// SvelteKit starts itself by import() from a script in the page.
	for (const [, address] of html.matchAll(/\bimport\("([^"]+)"\)/g)) found.add(address);
	// Pages that are never hydrated name theirs on the root element (app.html).
	const [, root = '', live] =
		/<html[^>]*\bdata-root="([^"]*)"[^>]*\bdata-live="(\w+)"/.exec(html) ?? [];
	if (live) found.add(`${root}_app/live-${live}.js`);
	return [...found].filter((address) => !/^(?:[a-z]+:|\/\/|#)/i.test(address));
}

/**
 * @param {string} script
 * @returns {string[]} the modules it cannot start without
 */
export function importsOf(script) {
	return [...script.matchAll(/(?:\bfrom|\bimport)\s*["`](\.{1,2}\/[^"`]+)["`]/g)].flatMap(
		([, address]) => address ?? []
	);
}

/**
 * Every file that a page needs before anyone touches it.
 * @param {string} build the built site's folder
 * @param {string} page the page's file in it, such as `step/almaty/index.html`
 * @returns {Map<string, number>} bytes by file, as Brotli where the build holds that
 * @throws when a file that the page names is not in the build
 */
export function firstFiles(build, page) {
	/** @type {Map<string, number>} */
	const weights = new Map();
	const queue = [page];
	for (const file of queue) {
		if (weights.has(file)) continue;
		const full = path.join(build, file);
		if (!existsSync(full)) throw new Error(`${page} needs ${file}, which the build lacks`);
		weights.set(file, weightOf(full));
		const found =
			file === page
				? referencesOf(readFileSync(full, 'utf8'))
				: file.endsWith('.js')
					? importsOf(readFileSync(full, 'utf8'))
					: [];
		for (const address of found) {
			const bare = address.replace(/[?#].*$/, '');
			queue.push(
				bare.startsWith('/') ? bare.slice(1) : path.posix.join(path.posix.dirname(file), bare)
			);
		}
	}
	return weights;
}

/**
 * @param {string} file
 * @returns {number} bytes over the wire to a browser that takes Brotli
 */
export function weightOf(file) {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
