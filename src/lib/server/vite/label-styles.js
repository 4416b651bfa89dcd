// A Vite plugin: where names stand on the map is one table for the code that places them and for the
// stylesheet, which is written from it (map/labels/style/label-css.ts) in the place of `@labels;`.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const PLACE = '@labels;';
const SOURCE = fileURLToPath(new URL('../../map/labels/style/label-css.ts', import.meta.url));

/** @returns {import('vite').Plugin} */
export function labelStyles() {
	return {
		name: 'site:label-styles',
		enforce: 'pre',
		async transform(code, id) {
			if (!/\/labels\.css(?:$|\?(?!raw))/.test(id)) return undefined;
			/** @type {{ module: typeof import('../../map/labels/style/label-css') }} */
			const { module } = await runnerImport(SOURCE);
			return code.replace(PLACE, () => module.labelCss());
		}
	};
}
