// What pages without a picture of their own say where their link is shared.
import { afterEach, expect, it, vi } from 'vitest';
import { index, story } from '../content/content';

async function builtFor(site: string) {
	vi.stubEnv('SITE_ADDRESS', site);
	vi.resetModules();
	const { withSharing } = await import('./sharing');
	return (html: string, path: string) => withSharing(html, path, index);
}
afterEach(() => vi.unstubAllEnvs());

const SITE = 'https://example.org/kz/';
const page = (head: string) => `<html><head>${head}</head><body></body></html>`;
const PLAIN = page('<title>Sources &amp; voices</title><meta name="description" content="All."/>');
const [first, second] = story.steps.map(({ id }) => id);

it('gives a page the story’s picture, and its own words', async () => {
	const shared = (await builtFor(SITE))(PLAIN, '/sources/');
	expect(shared).toContain('<meta property="og:title" content="Sources &amp; voices">');
	expect(shared).toContain('<meta property="og:description" content="All.">');
	expect(shared).toContain(`<meta property="og:image" content="${SITE}social/${first}.png">`);
	expect(shared).toContain('twitter:card');
	expect(shared).not.toContain('oembed');
});

it('gives slides, notes and embeds their step’s picture and embed', async () => {
	const withSharing = await builtFor(SITE);
	for (const path of ['embed/', 'present/', 'present/notes/', 'present/lesson/15/notes/']) {
		const shared = withSharing(PLAIN, `/${path}${second}/`);
		expect(shared, path).toContain(`${SITE}social/${second}.png`);
		expect(shared, path).toContain(`href="${SITE}oembed/${second}.json"`);
	}
});

it('leaves pages that name one, and all where the site does not know its address', async () => {
	const own = page('<title>A</title><meta property="og:image" content="x"/>');
	expect((await builtFor(SITE))(own, '/')).toBe(own);
	expect((await builtFor(''))(PLAIN, '/sources/')).toBe(PLAIN);
});
