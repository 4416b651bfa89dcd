// The `_headers` file says for every address what hosting/headers.json says, as its readers merge it.
import { expect, test } from 'vitest';
import { headersFile, headersFor } from '../../scripts/site/headers.mjs';
import { mergedHeaders } from '../support/servers/headers-file';

test.for(['/', '/404.html', '/step/almaty/', '/embed/almaty/', '/_app/immutable/a.js'])(
	'%s',
	(at) => {
		const headers = mergedHeaders(headersFile(), at);
		const given = Object.fromEntries(headers);
		expect(headers, 'none is given twice').toHaveLength(Object.keys(given).length);
		const { 'Cache-Control': cache, ...expected } = headersFor(at);
		expect(given).toMatchObject(expected);
		expect(given['Cache-Control']).toBe(cache === 'no-cache' ? undefined : cache);
	}
);

test('every page may be framed, also by pages that isolate themselves', () => {
	const headers = headersFor('/step/almaty/');
	expect(headers).toMatchObject({
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Resource-Policy': 'cross-origin'
	});
	expect(Object.entries(headers).join()).not.toMatch(/frame/i);
});
