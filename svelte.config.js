// How SvelteKit builds the site: a static site for any host and any path, under a strict CSP.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { BUILD_FOLDER, STORY_FOLDER } from './src/lib/server/content/story-folder.js';
import { siteAddress } from './src/lib/server/meta/site-address.js';

/**
 * SvelteKit's route announcer is the one element with a style attribute. Only exactly this text is
 * allowed as one; a browser test fails should a new version of SvelteKit change it.
 */
const ANNOUNCER_STYLE =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		alias: { $content: STORY_FOLDER },
		// Two builds at once need a folder each to work in.
		outDir: process.env.KIT_FOLDER ?? '.svelte-kit',
		adapter: adapter({
			pages: BUILD_FOLDER,
			assets: BUILD_FOLDER,
			// A quarter of a build's work, which tests of other builds than the first do without.
			precompress: process.env.PRECOMPRESS !== 'no',
			strict: true
		}),
		// Relative addresses let the built site lie under any path; BASE_PATH is needed only where an
		// absolute one cannot be avoided, and follows from SITE_ADDRESS (see site-address.js).
		paths: {
			base: basePath(process.env.BASE_PATH ?? siteAddress()?.pathname.replace(/\/$/, '')),
			relative: true
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScripts('src/app.html').map(sha256)],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', sha256(ANNOUNCER_STYLE)],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		// Bytes. Above any page's CSS, so that it comes with the page and not after it.
		inlineStyleThreshold: 60_000,
		// Registered by ourselves, late and never inside other sites (site/offline.ts).
		files: { serviceWorker: 'src/offline/worker' },
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// A story that follows no report has no page of it.
			handleUnseenRoutes: ({ routes, message }) => {
				const optional = existsSync(`${STORY_FOLDER}/report.yaml`) ? [] : ['/[report=report]'];
				if (routes.some((route) => !optional.includes(route))) throw new Error(message);
			}
		},
		version: {
			name: contentHash(['src', STORY_FOLDER, 'messages', 'static', 'package-lock.json'])
		},
		typescript: {
			config(tsconfig) {
				tsconfig.compilerOptions.allowJs = true;
				tsconfig.compilerOptions.checkJs = true;
				tsconfig.include.push('../*.config.ts', '../*.config.js', 'messages.d.ts');
				// Types are declared there; Playwright, which knows no Vite plugin, loads this.
				tsconfig.compilerOptions.paths['$messages'] = ['./messages-en.js'];
			}
		}
	}
};

/**
 * Where the site will lie: '' for the root of a host, or a path such as '/stories/one'.
 * @param {string | undefined} value
 * @returns {'' | `/${string}`}
 */
function basePath(value) {
	if (!value || value === '/') return '';
	if (!/^(?:\/[\w.~-]+)+$/.test(value) || /\/\.{1,2}(?:\/|$)/.test(value)) {
		throw new Error(`BASE_PATH must look like /stories/one, not ${value}`);
	}
	return /** @type {`/${string}`} */ (value);
}

/**
 * A version that changes exactly when the site may: from what is built, not from the clock.
 * @param {string[]} roots files and folders
 */
function contentHash(roots) {
	const hash = createHash('sha256');
	for (const root of roots) {
		for (const file of filesIn(root)) hash.update(file).update('\0').update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} root
 * @returns {string[]} paths with forward slashes, in one order on every machine
 */
function filesIn(root) {
	if (!existsSync(root)) return [];
	if (statSync(root).isFile()) return [root];
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort();
}

/**
 * The scripts that a page carries in itself; the CSP allows exactly these.
 * @param {string} file
 */
function inlineScripts(file) {
	const scripts = readFileSync(file, 'utf8').matchAll(/<script>([^]*?)<\/script>/g);
	return [...scripts].map(([, script = '']) => script);
}

/**
 * @param {string} text
 * @returns {`sha256-${string}`} a CSP source
 */
function sha256(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
