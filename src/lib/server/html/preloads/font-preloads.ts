// The first paint waits for every face that a page asks for early, which on a slow network is longer
// than its words take; and each face that comes late lays all words out once more. So faces are asked
// for only where they come at once: over a network that answers quickly, or does not say how quickly, or
// from a cache, as on a page loaded again, reached from this site or kept offline. Elsewhere a page keeps
// the system's faces, sized alike.

const FACES = /\s*<link [^>]*\brel="preload" as="font"[^>]*>/g;

/**
 * Leaves it to the script at the end of the head in `app.html` to ask for a page's faces early.
 * Without scripts they are asked for as before.
 * @param html a whole page
 * @returns the same page with its font preloads in a `noscript`, where the first of them was
 */
export function facesWhenFast(html: string): string {
	const links = (html.match(FACES) ?? []).map((link) => link.trim());
	if (links.length === 0) return html;
	const first = html.search(FACES);
	const rest = html.replace(FACES, '');
	return `${rest.slice(0, first)}\n\t\t<noscript id="faces">${links.join('')}</noscript>${rest.slice(first)}`;
}
