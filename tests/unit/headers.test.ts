// The `_headers` file says for every address what hosting/headers.json says, as its readers merge it.
import { expect, test } from 'vitest';
import { headersFile, headersFor } from '../../scripts/site/headers.mjs';
import { mergedHeaders } from '../support/servers/headers-file';

const PAGES = ['/', '/404.html', '/step/almaty/', '/present/', '/embed/almaty/', '/sources/'];

test.for([...PAGES, '/_app/immutable/a.js', '/favicon.svg'])('%s', (at) => {
	const headers = mergedHeaders(headersFile(PAGES), at);
	const given = Object.fromEntries(headers);
	expect(headers, 'none is given twice').toHaveLength(Object.keys(given).length);
	const { 'Cache-Control': cache, ...expected } = headersFor(at);
	expect(given['Cache-Control']).toBe(cache === 'no-cache' ? undefined : cache);
	// Only pages can be framed.
	if (PAGES.includes(at)) expect(given).toMatchObject(expected);
});

test('only embeds may be framed', () => {
	for (const at of PAGES)
		expect('X-Frame-Options' in headersFor(at), at).toBe(!at.startsWith('/embed/'));
	expect(headersFor('/embed/gone/', false)).toHaveProperty('X-Frame-Options');
});
