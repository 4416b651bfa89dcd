// A Vite plugin: a wrong story does not build and does not start. Once `vite dev` runs, a wrong
// edit shows in the terminal and over the page, and goes away when it is mended.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { join, resolve, sep } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { runnerImport, searchForWorkspaceRoot } from 'vite';
import { STORY_FOLDER } from '../content/story-folder.js';
import { messagesPlugin } from '../messages/messages-plugin.js';

const NAME = 'site:story';

/**
 * Imports a TypeScript module as it is now.
 * @template T
 * @param {string} file from here
 * @returns {Promise<{ module: T }>}
 */
const importModule = (file) =>
	runnerImport(join(import.meta.dirname, file), { configFile: false, plugins: [messagesPlugin()] });

/**
 * What is wrong with the story now, if anything, by the rules as they stand now.
 * @param {string} root the project's directory
 */
async function storyErrorIn(root) {
	/** @type {{ module: typeof import('../content/story-files') }} */
	const { module } = await importModule('../content/story-files.ts');
	return module.storyErrorIn(root);
}

/**
 * @param {import('../../story/read/errors').StoryError} error
 * @returns {import('vite').ErrorPayload} for Vite's overlay
 */
function overlay(error) {
	const first = error.problems[0];
	const loc = first && { file: first.file, line: first.line, column: first.column };
	const err = { message: error.message, stack: '', plugin: NAME };
	return { type: 'error', err: loc ? { ...err, loc } : err };
}

/**
 * Re-reads after each edit; answers page requests with the error while there is one.
 * @param {import('vite').ViteDevServer} server
 * @param {string} root
 */
async function watch(server, root) {
	/** @type {{ module: typeof import('./error-page') }} */
	const { module } = await importModule('./error-page.ts');
	const directory = resolve(root, STORY_FOLDER) + sep;
	/** @type {import('../../story/read/errors').StoryError | undefined} */
	let error;
	/** One reading after another, so that the last edit has the last word. */
	let reading = Promise.resolve();
	const reread = async () => {
		error = await storyErrorIn(root);
		if (error) server.config.logger.error(error.message, { timestamp: true });
		server.environments.client.hot.send(error ? overlay(error) : { type: 'full-reload' });
	};
	/** @param {unknown} fault */
	const report = (fault) => server.config.logger.error(String(fault), { timestamp: true });
	for (const event of ['add', 'change', 'unlink']) {
		server.watcher.on(event, (/** @type {string} */ file) => {
			if (!file.startsWith(directory) || !/\.(yaml|txt)$/.test(file)) return;
			reading = reading.then(reread).catch(report);
		});
	}
	server.middlewares.use((request, response, next) => {
		if (!error || !request.headers.accept?.includes('text/html')) return next();
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		response.end(module.errorPage(error, server.config.base));
	});
}

/**
 * The plugin. Put it before SvelteKit's, so that a wrong story is the first thing to be said.
 * @returns {import('vite').Plugin}
 */
export function storyPlugin() {
	let root = process.cwd();
	return {
		name: NAME,
		// Unit tests bring their own stories, and a preview serves what was built already.
		apply: (_, env) => !env.isPreview && !process.env['VITEST'],
		// The development server serves nothing from outside the project but the story that is told.
		config: () => ({
			server: { fs: { allow: [searchForWorkspaceRoot(root), resolve(root, STORY_FOLDER)] } }
		}),
		async configResolved(config) {
			root = config.root;
			// SvelteKit resolves its configuration four times for one build: first for the server, then for
			// browsers and in threads. The story is read once.
			const isFirst = isMainThread && Boolean(config.build.ssr);
			if (config.command === 'build' && !isFirst) return;
			const error = await storyErrorIn(root);
			if (error) throw error;
		},
		configureServer: (server) => watch(server, root)
	};
}
