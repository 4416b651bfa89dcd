// The helper for pages that embed the story. Its address is copied into other people's pages: what
// it does may grow, and whatever would break them gets another number.
import host from '$lib/embed/host/host.ts?script';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(host, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
