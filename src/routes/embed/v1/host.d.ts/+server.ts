// The helper's types, for hosts that check their own scripts.
import types from '$lib/embed/host/host-types.ts?raw';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(types, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
