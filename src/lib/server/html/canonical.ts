// Every page that may be found names its own address, where the site knows it: the same page may be
// reached with a query, or on another host.
import { absolute } from '../meta/site-address.js';

/**
 * @param html a whole page; one that names an address already, or asks not to be found, stays as it is
 * @param path from the site's root, such as `/sources/`
 */
export function withCanonical(html: string, path: string): string {
	const address = absolute(path);
	if (!address || /<link rel="canonical"|<meta name="robots" content="noindex"/.test(html))
		return html;
	return html.replace('</head>', `<link rel="canonical" href="${address}">\n\t</head>`);
}
