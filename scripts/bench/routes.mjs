// What is measured: the floor page, and one page of each kind. A page that the build does not hold
// is said to be missing; nothing is measured in its stead.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The step in the middle of the story, where every kind of page has most to show. */
const STEP = 'decision';

/**
 * @typedef {object} Route
 * @property {string} name
 * @property {string} path below the site's root
 * @property {boolean} [steps] whether it goes from step to step without leaving the page
 * @property {boolean} missing whether the build lacks it
 */

/**
 * @param {string} build the folder of the built site
 * @param {string} [step] the step whose pages are measured
 * @returns {Route[]} the floor first
 */
export function routesOf(build, step = STEP) {
	const pages = [
		{ name: '/', path: '/', steps: true },
		{ name: `/step/${step}/`, path: `/step/${step}/` },
		{ name: `/present/${step}/`, path: `/present/${step}/`, steps: true },
		{ name: `/embed/${step}/`, path: `/embed/${step}/`, steps: true },
		{ name: '/sources/', path: '/sources/' }
	];
	return [
		{ name: 'floor', path: '/floor/', missing: false },
		...pages.map((page) => ({
			...page,
			missing: !existsSync(path.join(build, page.path, 'index.html'))
		}))
	];
}
