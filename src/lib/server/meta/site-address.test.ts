import { describe, expect, it } from 'vitest';
import { readSiteAddress } from './site-address.js';

describe('the site address', () => {
	it('may be left out', () => {
		expect(readSiteAddress(undefined)).toBeUndefined();
		expect(readSiteAddress('')).toBeUndefined();
	});
	it('ends in a slash, so that paths can be put behind it', () => {
		expect(readSiteAddress('https://example.org/a')?.href).toBe('https://example.org/a/');
		expect(readSiteAddress('https://example.org')?.href).toBe('https://example.org/');
	});
	it.each(['example.org', 'ftp://example.org', 'https://example.org/?a', 'javascript:alert(1)'])(
		'refuses %s',
		(value) => {
			expect(() => readSiteAddress(value)).toThrow(/SITE_ADDRESS must look like/);
		}
	);
});
