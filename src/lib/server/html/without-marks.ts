// Svelte leaves comments in a page by which its script finds its places. A page that no such script
// starts sends them for nothing.

const START = 'kit.start(';

/** @param html a whole page, of whose own texts none has a comment */
export const withoutMarks = (html: string): string =>
	html.includes(START) ? html : html.replace(/<!--[^]*?-->/g, '');
