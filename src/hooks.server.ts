// Every page passes here once, while it is prerendered.
import { fillDrawn } from '$lib/server/drawn';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => fillDrawn(html),
		// The faces are optional, so that nothing ever moves: asked for early, they are there in time
		// on all but slow networks. The `-more` files hold other scripts and come when needed.
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && !/-more\.|italic/.test(path))
	});
