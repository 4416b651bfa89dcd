// The embed page's own script.
import player from '$lib/embed/frame/player.ts?script';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(player, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
