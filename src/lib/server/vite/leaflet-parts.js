// Vite takes the parts of Leaflet that are used in the place of the whole, and so of its stylesheet.
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

export const leafletParts = {
	find: /^leaflet$/,
	replacement: fileURLToPath(new URL('../../leaflet/parts.ts', import.meta.url))
};

/** What a map without tiles, images, vectors, popups, tooltips, controls and animations of Leaflet's own has none of. */
const UNUSED =
	/leaflet-(?:control|popup|tooltip|bar|tile|image|zoom-(?:box|anim|hide)|oldie|top|bottom|left|right|div-icon|default-icon|marker-(?:shadow|draggable|pane img)|shadow|overlay|vml|crosshair|attribution)|lvml|svg|canvas/;

/** @param {string} css Leaflet's own */
export function usedStyles(css) {
	const root = postcss.parse(css);
	root.walkComments((comment) => {
		comment.remove();
	});
	root.walkRules((rule) => {
		const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
		if (used.length > 0) rule.selectors = used;
		else rule.remove();
	});
	return root.toString();
}

/** @returns {import('vite').Plugin} */
export function leafletStyles() {
	return {
		name: 'site:leaflet-styles',
		enforce: 'pre',
		transform: (code, id) =>
			/leaflet\/dist\/leaflet\.css(?:$|\?)/.test(id) ? usedStyles(code) : undefined
	};
}
