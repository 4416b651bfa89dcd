// The `_headers` file says for every address what hosting/headers.json says, as its readers merge it.
import { expect, test } from 'vitest';
import { headersFile, headersFor } from '../../scripts/headers.mjs';

const PAGES = ['/', '/404.html', '/step/almaty/', '/present/', '/embed/almaty/', '/sources/'];

/** As Netlify and Cloudflare Pages read it: all rules that match count. */
function merged(file: string, at: string): [string, string][] {
	const headers: [string, string][] = [];
	let counts = false;
	for (const line of file.split('\n')) {
		if (line.startsWith('/')) {
			const end = line.endsWith('*');
			counts = end ? at.startsWith(line.slice(0, -1)) : at === line;
		} else if (counts && line.trim()) {
			const [name = '', ...value] = line.trim().split(': ');
			headers.push([name, value.join(': ')]);
		}
	}
	return headers;
}

test.for([...PAGES, '/_app/immutable/a.js', '/favicon.svg'])('%s', (at) => {
	const headers = merged(headersFile(PAGES), at);
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
