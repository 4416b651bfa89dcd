// A Vite plugin: what stylesheets hold that is written from tables. Where names stand on the map
// (map/labels/style/label-css.ts) is one table for the code that places them and for labels.css;
// the faces (styles/fonts/font-faces.js) are one for fonts.css and the script that measures them.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fontFaces } from '../../styles/fonts/font-faces.js';

const LABELS = fileURLToPath(new URL('../../map/labels/style/label-css.ts', import.meta.url));

/** @returns {Promise<string>} */
async function labelCss() {
	/** @type {{ module: typeof import('../../map/labels/style/label-css') }} */
	const { module } = await runnerImport(LABELS);
	return module.labelCss();
}

/** @returns {import('vite').Plugin} */
export function writtenStyles() {
	return {
		name: 'site:written-styles',
		enforce: 'pre',
		async transform(code, id) {
			const [, file] = /\/(labels|fonts)\.css(?:$|\?(?!raw))/.exec(id) ?? [];
			if (!file) return undefined;
			const written = file === 'fonts' ? fontFaces() : await labelCss();
			return code.replace(/@(?:labels|faces);/, () => written);
		}
	};
}
