// Every page passes here once, while it is prerendered.
import * as m from '$messages';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { withCanonical } from '$lib/server/html/canonical';
import { index, story } from '$lib/server/content/content';
import { fillDrawn } from '$lib/server/islands/islands';
import { facesWhenFast } from '$lib/server/html/preloads/font-preloads';
import { fromRoot } from '$lib/server/html/from-root';
import { iconAddress } from '$lib/server/html/icon';
import { scriptsLast } from '$lib/server/html/preloads/defer-preloads';
import { LIVE_SCRIPTS } from '$lib/server/vite/live-scripts';
import { guardStart } from '$lib/server/html/hydration-guard';
import { withSharing } from '$lib/server/html/sharing';
import { withoutMarks } from '$lib/server/html/without-marks';
import type { Handle } from '@sveltejs/kit';

/** The way from a page to the site's root: `./` from `/`, `../` from `/sources/`. */
const rootFrom = (path: string): string =>
	'../'.repeat(path.slice(base.length).split('/').length - 2) || './';

/** Says on the root element which language the page is in. */
const inLanguage = (html: string): string =>
	html.replace('%language%', m.locale).replace('%direction%', m.language_direction());

/** The step whose embed takes this page's place where another site puts it into a frame: none for most. */
const embedFor = (route: string | null, id = ''): string =>
	route === '/step/[id]' ? id : route === '/' ? (story.steps[0]?.id ?? '') : '';

/** A guest in another page is no app to install, and has a script of its own. */
const asGuest = (html: string): string =>
	html
		.replace(/<link rel="(apple-touch-icon|manifest)"[^>]*>\s*/g, '')
		.replace(/<script>\s*const \{ live[^]*?<\/script>\s*/, '');

/** A page brings its icon; an embed's is seldom shown. */
const withIcon = (html: string): string =>
	html.replace(/(<link rel="icon" href=)"[^"]*"/, `$1"${iconAddress}"`);

const SLIDES = ['/present/[id]', '/present/lesson/[minutes]/[id]'];

export const handle: Handle = ({ event, resolve }) => {
	const isUnder = (path: string) => event.route.id?.startsWith(path) ?? false;
	const isSlide = SLIDES.includes(event.route.id ?? '');
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const { pathname } = event.url;
			const live = LIVE_SCRIPTS[event.route.id ?? '']?.name ?? '';
			const named = inLanguage(isUnder('/embed/') ? asGuest(html) : withIcon(html))
				.replace('%story%', story.id)
				.replace('%live%', live)
				.replace('%embed%', embedFor(event.route.id, event.params.id));
			const page = fillDrawn(facesWhenFast(scriptsLast(named)), rootFrom(pathname));
			if (!building) return page;
			const path = pathname.slice(base.length);
			return withoutMarks(
				event.route.id === '/404.html'
					? fromRoot(page, base)
					: guardStart(withSharing(withCanonical(page, path), path, index))
			);
		},
		// The faces are optional, so that nothing ever moves: asked for early, they are there in time
		// where they come quickly (server/html/preloads/font-preloads.ts). The `-more` files hold other scripts and come
		// when needed. The italic names waters: only slides show them large. An embed and a slide need
		// the running text's face only when words or notes are opened.
		preload: ({ type, path }) =>
			type === 'js' ||
			type === 'css' ||
			(type === 'font' &&
				!/-more\./.test(path) &&
				(!/italic/.test(path) || isSlide) &&
				!(/stage-serif\./.test(path) && (isUnder('/embed/') || isSlide)))
	});
};
