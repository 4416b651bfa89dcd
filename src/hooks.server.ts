// Every page passes here once, while it is prerendered.
import { fillDrawn } from '$lib/server/drawn';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => fillDrawn(html) });
