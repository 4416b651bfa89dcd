// Pages that are drawn once and never hydrated, and the script that makes each live.
// JavaScript, since Vite's config imports it before anything can read TypeScript.

/** What is only read. */
const PLAIN = { name: 'plain', module: 'src/lib/site/live/plain.ts' };

const SLIDES = { name: 'slides', module: 'src/lib/talk/page/slides-page.ts' };
const NOTES = { name: 'notes', module: 'src/lib/talk/page/notes-page.ts' };

/**
 * By route: the script's name, and its module.
 * @type {Record<string, { name: string, module: string }>}
 */
export const LIVE_SCRIPTS = {
	'/': { name: 'story', module: 'src/lib/reader/live/story-page.ts' },
	'/step/[id]': { name: 'step', module: 'src/lib/reader/live/step-page.ts' },
	'/sources': { name: 'sources', module: 'src/lib/sources/live-sources.ts' },
	'/[report=report]': PLAIN,
	'/glossary': PLAIN,
	'/present': PLAIN,
	'/present/[id]': SLIDES,
	'/present/lesson/[minutes]/[id]': SLIDES,
	'/present/notes/[id]': NOTES,
	'/present/lesson/[minutes]/notes/[id]': NOTES
};
