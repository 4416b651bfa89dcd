// A Vite plugin: what stylesheets hold that is written from tables. Where names stand on the map
// (map/labels/style/label-css.ts) is one table for the code that places them, labels.css and projected.css;
// the faces (styles/fonts/font-faces.js) are one for fonts.css and the script that measures them.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fontFaces } from '../../styles/fonts/font-faces.js';

const LABELS = fileURLToPath(new URL('../../map/labels/style/label-css.ts', import.meta.url));

/** @returns {Promise<typeof import('../../map/labels/style/label-css')>} */
async function labels() {
	const { module } = await runnerImport(LABELS);
	return module;
}

/** @type {Record<string, () => string | Promise<string>>} */
const WRITTEN = {
	fonts: fontFaces,
	labels: async () => (await labels()).labelCss(),
	projected: async () => (await labels()).projectedCss()
};

/** @returns {import('vite').Plugin} */
export function writtenStyles() {
	return {
		name: 'site:written-styles',
		enforce: 'pre',
		async transform(code, id) {
			const [, file] = /\/(labels|projected|fonts)\.css(?:$|\?(?!raw))/.exec(id) ?? [];
			const written = await WRITTEN[file ?? '']?.();
			return written && code.replace(/@(?:labels|projected|faces);/, () => written);
		}
	};
}
