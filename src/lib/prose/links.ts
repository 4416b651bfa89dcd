// Where links among the words lead: to pages of the site, or to places in the one file that holds
// everything (see lib/single).

/** Instead of the way to the site's root: there is no site around this page. */
export const NO_SITE = '#';

const pageAt = (root: string, page: string, id: string): string =>
	root === NO_SITE ? `#${id}` : `${root}${page}/#${id}`;

/** Where a step stands by itself. */
export const stepAddress = (root: string, id: string): string =>
	root === NO_SITE ? `#${id}` : `${root}step/${id}/`;

/** Where a sentence of the report is taken apart. */
export const sentenceAddress = (root: string, id: string): string =>
	pageAt(root, 'report', `sentence-${id}`);

/** Where a glossary word is explained. */
export const termAddress = (root: string, id: string): string => pageAt(root, 'glossary', id);

/** Where a voice is described. */
export const voiceAddress = (root: string, id: string): string =>
	pageAt(root, 'sources', `voice-${id}`);
