// A Vite plugin: every stylesheet is in a cascade layer, which its place decides. What all pages have
// gives way to components, and those to the contexts that they stand in, whatever the order in which
// pages load them and however exact their selectors are.
// JavaScript, since Vite's config imports it before anything can read TypeScript.

const BASE = /\/(?:styles\/(?:tokens|sizes|page)|leaflet\/dist\/leaflet)\.css$/;
const CONTEXTS =
	/\/(?:(?:print|embed)[\w-]*|slides|slide-map|slide-words|dialogs|single-file)\.css$/;

/** Every stylesheet says it, since any may be the first that a page loads. */
const ORDER = '@layer base, components, contexts;\n';

/**
 * @param {string} id of a module
 * @returns {string | undefined} a stylesheet's layer; faces, and what browsers without layers see, are
 *   in none
 */
export function layerOf(id) {
	// A component's own style ends in .css behind its query.
	const file = id.endsWith('.css') ? id : id.replace(/\?.*/, '');
	if (!file.endsWith('.css') || /\?(?:raw|url)$|\/(?:fonts|plain-text)\.css/.test(id))
		return undefined;
	if (BASE.test(file)) return 'base';
	return CONTEXTS.test(file) ? 'contexts' : 'components';
}

/** @returns {import('vite').Plugin} */
export function cascadeLayers() {
	return {
		name: 'site:cascade-layers',
		enforce: 'pre',
		transform(code, id) {
			const layer = layerOf(id);
			if (!layer) return undefined;
			// What is imported names its layer itself; it has to stand first.
			const [imports = ''] = /^(?:\/\*[^]*?\*\/|@import[^;]+;|\s)*/.exec(code) ?? [];
			return `${ORDER}${imports}@layer ${layer} {${code.slice(imports.length)}}`;
		}
	};
}
