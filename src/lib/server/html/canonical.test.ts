// Which pages name an address.
import { expect, it, vi } from 'vitest';
import { withCanonical } from './canonical';

const page = (head: string) => `<html><head>${head}</head><body></body></html>`;

it('gives a page its own address', () => {
	vi.stubEnv('SITE_ADDRESS', 'https://example.org/kz/');
	expect(withCanonical(page('<title>Sources</title>'), '/sources/')).toContain(
		'<title>Sources</title><link rel="canonical" href="https://example.org/kz/sources/">'
	);
});

it('leaves a page that names one, or asks not to be found', () => {
	vi.stubEnv('SITE_ADDRESS', 'https://example.org/kz/');
	for (const head of [
		'<link rel="canonical" href="https://example.org/kz/step/began/"/>',
		'<meta name="robots" content="noindex"/>'
	])
		expect(withCanonical(page(head), '/embed/began/')).toBe(page(head));
});

it('leaves every page where the site does not know its address', () => {
	vi.stubEnv('SITE_ADDRESS', '');
	expect(withCanonical(page(''), '/sources/')).toBe(page(''));
});
