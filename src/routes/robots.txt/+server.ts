// Crawlers may read everything; what should not be found says so itself.
import { absolute } from '$lib/server/meta/site-address.js';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
	const sitemap = absolute('/sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
