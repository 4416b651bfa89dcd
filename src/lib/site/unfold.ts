// What a page keeps folded: pictures and sources that are there for readers without scripts, for search
// and for paper, and that are far out of sight or rarely shown where scripts run. In a `noscript` they
// are text, which costs a browser nothing. A script in app.html unfolds those that come into sight, or
// that the address names, before the page's own runs.

/** The media in which everything has to be there. */
const PAPER = 'print';

const parsed = (text: string): Iterable<ChildNode> =>
	new DOMParser().parseFromString(text, 'text/html').body.childNodes;

const foldedIn = (within: ParentNode) => within.querySelectorAll('.folded > noscript');

const open = (folded: Element): void => folded.replaceWith(...parsed(folded.textContent));

/** Puts what is folded where it stands. */
export function unfold(within: ParentNode = document): void {
	foldedIn(within).forEach(open);
}

/** Folds what is no longer seen: the opposite. It is kept as text, which a saved page keeps as well. */
export function fold(element: Element): void {
	const folded = document.createElement('noscript');
	const written = new XMLSerializer();
	folded.textContent = [...element.childNodes].map((n) => written.serializeToString(n)).join('');
	element.classList.add('folded');
	element.replaceChildren(folded);
}

/** The element of an id, unfolded where it is folded; nothing where there is none. */
export function unfolded(id: string): HTMLElement | null {
	const there = document.getElementById(id);
	if (there) return there;
	// Programs on the way leave out quotation marks that need not be.
	const names = ({ textContent }: Element) => textContent.replaceAll('"', '').includes(`id=${id}`);
	[...foldedIn(document)].filter(names).forEach(open);
	return document.getElementById(id);
}

/** Looks for words in the page: the browser's own search finds no folded ones. */
const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
	key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');

/**
 * Unfolds the whole page before it is printed or searched, and where the window is such that it has
 * to be seen.
 * @param also a media query
 * @returns stops that
 */
export function unfoldFor(also: string): () => void {
	const watch = new AbortController();
	const { signal } = watch;
	addEventListener('beforeprint', () => unfold(), { signal });
	addEventListener('keydown', (event) => isSearch(event) && unfold(), { signal });
	for (const query of [PAPER, also]) {
		const media = matchMedia(query);
		const check = () => media.matches && unfold();
		check();
		media.addEventListener('change', check, { signal });
	}
	return () => watch.abort();
}
