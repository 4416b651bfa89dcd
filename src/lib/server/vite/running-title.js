// A Vite plugin: the foot of printed pages carries the story's name. CSS alone cannot take it from a
// page (no browser but one reads attributes in the margins of paper), and the policy allows no style
// of a page's own; so it is put into the stylesheets that have a place for it.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { storyHead } from '../content/story-head.js';

const PLACE = "'story title'";

/** @returns {import('vite').Plugin} */
export function runningTitle() {
	return {
		name: 'site:running-title',
		enforce: 'pre',
		transform(code, id) {
			if (!/\.css(?:$|\?)/.test(id) || !code.includes(PLACE)) return undefined;
			const { title, subject } = storyHead();
			const words = [title, subject].filter(Boolean).join(' · ');
			return code.replaceAll(PLACE, () => JSON.stringify(words));
		}
	};
}
