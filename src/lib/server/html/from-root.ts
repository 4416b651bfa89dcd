// Hosts serve one page, 404.html, for every address that there is not: what it asks for has to be
// found from any depth. SvelteKit writes addresses relative to each page; here they begin at the root.
import { sha256 } from './sha256';

const RELATIVE = /(?<=["'(])\.\//g;
const STYLE = /<style>([^]*?)<\/style>/g;

/**
 * @param html a whole page that lies at the site's root; its CSP goes on allowing its styles
 * @param base the path that the site lies under: '' or `/stories`
 */
export function fromRoot(html: string, base: string): string {
	const styles = [...html.matchAll(STYLE)].map(([, style = '']) => style);
	const moved = (text: string) => text.replace(RELATIVE, `${base}/`);
	return styles.reduce(
		(page, style) => page.replaceAll(sha256(style), sha256(moved(style))),
		moved(html)
	);
}
