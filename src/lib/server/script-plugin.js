// A Vite plugin for scripts that are not part of SvelteKit's pages: `import text from './a.ts?script'`
// gives a module and all it imports as the text of one small classic script, for routes to serve.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { build } from 'vite';

const QUERY = /\?script$/;

/**
 * @param {string} entry a file
 * @returns {Promise<{ code: string, files: string[] }>} the script, and what it was made from
 */
export async function bundleScript(entry) {
	const result = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' }
		}
	});
	const [bundle] = Array.isArray(result) ? result : [result];
	if (!bundle || !('output' in bundle)) throw new Error(`${entry} made no script`);
	const [chunk] = bundle.output;
	return { code: chunk.code.trim(), files: chunk.moduleIds };
}

/** @returns {import('vite').Plugin} */
export function scriptPlugin() {
	return {
		name: 'stage-by-stage:script',
		enforce: 'pre',
		async load(id) {
			if (!QUERY.test(id)) return undefined;
			const { code, files } = await bundleScript(id.replace(QUERY, ''));
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)}`;
		}
	};
}
