// The pages that search engines should know: the story, its steps, and every page without a
// parameter. A sitemap needs absolute addresses; where there are none it is empty.
import { story } from '$lib/server/content/content';
import { absolute } from '$lib/server/meta/site-address.js';

export const prerender = true;
export const trailingSlash = 'never';

/** Pages for other pages' frames, for errors and for trying things out. */
const LEFT_OUT = /^\/(?:embed|404\.html|share\/check|handout\/answers)/;

const pages = Object.keys(import.meta.glob('../**/+page.svelte'))
	.map((file) => file.replace(/^\.\./, '').replace(/\+page\.svelte$/, ''))
	.filter((path) => !path.includes('[') && !LEFT_OUT.test(path))
	.sort();

/** Pages of routes with a parameter that are one of a kind. */
const quizzes = [
	'/present/activities/who/',
	...(story.report ? ['/present/activities/report/'] : [])
];

export const GET = () => {
	const paths = [
		...pages,
		...quizzes,
		...(story.report ? ['/report/'] : []),
		...story.steps.map(({ id }) => `/step/${id}/`)
	];
	const urls = paths.flatMap((path) => absolute(path) ?? []);
	const listed = urls.map((url) => `\t<url><loc>${url}</loc></url>\n`).join('');
	const note = urls.length > 0 ? '' : '<!-- Built without SITE_ADDRESS. -->\n';
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${listed}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
