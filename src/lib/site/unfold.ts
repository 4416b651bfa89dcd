// What a page keeps folded: pictures that are drawn for readers without scripts, for search and for
// paper, and that a script rarely shows. In a `noscript` they are text, which costs a browser nothing.
// A script in app.html unfolds those that come into sight before the page's own runs.

/** The media in which everything has to be there. */
const PAPER = 'print';

/** What a script folded, which needs not be parsed again. */
const kept = new WeakMap<Element, ChildNode[]>();

const parsed = (text: string): Iterable<ChildNode> =>
	new DOMParser().parseFromString(text, 'text/html').body.childNodes;

/** Puts what is folded where it stands. */
export function unfold(within: ParentNode = document): void {
	for (const folded of within.querySelectorAll('.folded > noscript')) {
		folded.replaceWith(...(kept.get(folded) ?? parsed(folded.textContent)));
	}
}

/** Folds what is no longer seen: the opposite. */
export function fold(element: Element): void {
	const folded = document.createElement('noscript');
	kept.set(folded, [...element.childNodes]);
	element.classList.add('folded');
	element.replaceChildren(folded);
}

/**
 * Unfolds the whole page before it is printed, and where the window is such that it has to be seen.
 * @param also a media query
 * @returns stops that
 */
export function unfoldFor(also: string): () => void {
	const watch = new AbortController();
	const { signal } = watch;
	addEventListener('beforeprint', () => unfold(), { signal });
	for (const query of [PAPER, also]) {
		const media = matchMedia(query);
		const check = () => media.matches && unfold();
		check();
		media.addEventListener('change', check, { signal });
	}
	return () => watch.abort();
}
