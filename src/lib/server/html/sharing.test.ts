// What pages without a picture of their own say where their link is shared.
import { expect, it, vi } from 'vitest';
import { index, story } from '../content/content';
import { withSharing } from './sharing';

function sharedFor(site: string, html: string, path: string) {
	vi.stubEnv('SITE_ADDRESS', site);
	return withSharing(html, path, index);
}

const SITE = 'https://example.org/kz/';
const page = (head: string) => `<html><head>${head}</head><body></body></html>`;
const PLAIN = page('<title>Sources &amp; voices</title><meta name="description" content="All."/>');
const [first, second] = story.steps.map(({ id }) => id);

it('gives a page the story’s picture, and its own words', () => {
	const shared = sharedFor(SITE, PLAIN, '/sources/');
	expect(shared).toContain('<meta property="og:title" content="Sources &amp; voices">');
	expect(shared).toContain('<meta property="og:description" content="All.">');
	expect(shared).toContain(`<meta property="og:image" content="${SITE}social/${first}.png">`);
	expect(shared).toContain('twitter:card');
	expect(shared).not.toContain('oembed');
});

it('gives slides, notes and embeds their step’s picture and embed', () => {
	for (const path of ['embed/', 'present/', 'present/notes/', 'present/lesson/15/notes/']) {
		const shared = sharedFor(SITE, PLAIN, `/${path}${second}/`);
		expect(shared, path).toContain(`${SITE}social/${second}.png`);
		expect(shared, path).toContain(`href="${SITE}oembed/${second}.json"`);
	}
});

it('leaves pages that name one, and all where the site does not know its address', () => {
	const own = page('<title>A</title><meta property="og:image" content="x"/>');
	expect(sharedFor(SITE, own, '/')).toBe(own);
	expect(sharedFor('', PLAIN, '/sources/')).toBe(PLAIN);
});
