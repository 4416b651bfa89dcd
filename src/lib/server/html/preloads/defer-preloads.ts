// On a slow network whatever is asked for early takes from what a reader waits for: the words, then
// the picture. Scripts add to both, and so are asked for last.

const PRELOAD = /\s*<link [^>]*\brel="modulepreload"[^>]*>/g;

/**
 * Asks for a page's modules where the page ends, not where it begins.
 * @param html a whole page
 * @returns the same page with its module preloads before `</body>`
 */
export function scriptsLast(html: string): string {
	const links = html.match(PRELOAD) ?? [];
	return html.replace(PRELOAD, '').replace('</body>', () => `${links.join('')}\n\t</body>`);
}
