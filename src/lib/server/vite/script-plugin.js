// Two Vite plugins for scripts that are no part of SvelteKit's pages.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { messagesPlugin } from '../messages/messages-plugin.js';
import { helperName, storyHead } from '../content/story-head.js';
import { leafletParts } from './leaflet-parts.js';
import { stylePlugins } from './style-plugins.js';

const QUERY = /\?script$/;

/**
 * @param {string} entry a file
 * @returns {Promise<{ code: string, css: string, files: string[] }>} the script, the styles of its
 * components with all that they refer to, and what both were made from
 */
export async function bundleScript(entry) {
	const { id } = storyHead();
	const result = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		define: { STORY: JSON.stringify(id), HELPER: JSON.stringify(helperName(id)) },
		resolve: { alias: [leafletParts] },
		plugins: [
			messagesPlugin(),
			stylePlugins(),
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' }
		}
	});
	const [bundle] = Array.isArray(result) ? result : [result];
	if (!bundle || !('output' in bundle)) throw new Error(`${entry} made no script`);
	const [chunk, ...others] = bundle.output;
	const styles = others.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
	);
	return { code: chunk.code.trim(), css: styles.join(''), files: chunk.moduleIds };
}

/**
 * `import text from './a.ts?script'` gives a module and all that it imports as the text of one small
 * classic script, for a route to serve; `css` beside it are the styles.
 * @returns {import('vite').Plugin}
 */
export function scriptPlugin() {
	return {
		name: 'site:script',
		enforce: 'pre',
		async load(id) {
			if (!QUERY.test(id)) return undefined;
			const { code, css, files } = await bundleScript(id.replace(QUERY, ''));
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};export const css = ${JSON.stringify(css)}`;
		}
	};
}

/**
 * Builds a module together with SvelteKit's pages, so that it shares their pieces, and gives it an
 * address that a script can know.
 * @param {string} address from the site's root
 * @param {string} file from the project's root
 * @returns {import('vite').Plugin}
 */
export function modulePlugin(address, file) {
	return {
		name: 'site:module',
		buildStart() {
			if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
			this.emitFile({ type: 'chunk', id: path.resolve(file), fileName: address });
		},
		configureServer(server) {
			server.middlewares.use(`/${address}`, (_request, response) => {
				response.writeHead(307, { Location: `/${file}` }).end();
			});
		}
	};
}
