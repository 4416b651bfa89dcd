// Which pages name an address.
import { afterEach, expect, it, vi } from 'vitest';

async function builtFor(site: string) {
	vi.stubEnv('SITE_ADDRESS', site);
	vi.resetModules();
	return (await import('./canonical')).withCanonical;
}
afterEach(() => vi.unstubAllEnvs());

const page = (head: string) => `<html><head>${head}</head><body></body></html>`;

it('gives a page its own address', async () => {
	const withCanonical = await builtFor('https://example.org/kz/');
	expect(withCanonical(page('<title>Sources</title>'), '/sources/')).toContain(
		'<title>Sources</title><link rel="canonical" href="https://example.org/kz/sources/">'
	);
});

it('leaves a page that names one, or asks not to be found', async () => {
	const withCanonical = await builtFor('https://example.org/kz/');
	for (const head of [
		'<link rel="canonical" href="https://example.org/kz/step/began/"/>',
		'<meta name="robots" content="noindex"/>'
	])
		expect(withCanonical(page(head), '/embed/began/')).toBe(page(head));
});

it('leaves every page where the site does not know its address', async () => {
	const withCanonical = await builtFor('');
	expect(withCanonical(page(''), '/sources/')).toBe(page(''));
});
