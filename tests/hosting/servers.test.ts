// The built site on real web servers, as hosting/ configures them: each answers every address with
// the same headers, compressed, revalidated, and nothing from outside the site.
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/site/headers.mjs';
import { findServers, NGINX, startNginx, type Running } from '../support/servers/web-servers.mjs';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const dir = mkdtempSync(path.join(tmpdir(), 'hosted-'));
const site = path.join(dir, 'site');
const SECRET = 'not for the web';

beforeAll(() => {
	cpSync(build, site, { recursive: true });
	// A page that may be framed, and a file that lies beside the site.
	mkdirSync(path.join(site, 'embed/of-the-test'), { recursive: true });
	writeFileSync(path.join(site, 'embed/of-the-test/index.html'), '<!doctype html><p>Embed</p>');
	writeFileSync(path.join(dir, 'secret.txt'), SECRET);
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks for exactly this path; `fetch` would tidy it first. */
function ask(origin: string, at: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<Answer>((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		request({ hostname, port, path: at, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

/** Every address of the site: pages by their folder, all other files by name. */
function addresses(): string[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^[._]/.test(entry.name))
		.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
		.map(
			(file) =>
				`/${file
					.split(path.sep)
					.join('/')
					.replace(/(?<=^|\/)index\.html$/, '')}`
		);
}

function expectHeaders(at: string, answer: Answer, found = true) {
	const expected = headersFor(at, found);
	for (const [name, value] of Object.entries(expected))
		expect(answer.headers[name.toLowerCase()], `${name} of ${at}`).toBe(value);
	for (const name of ['Content-Security-Policy', 'X-Frame-Options', 'Cross-Origin-Embedder-Policy'])
		if (!(name in expected))
			expect(answer.headers[name.toLowerCase()], `${name} of ${at}`).toBeUndefined();
}

const TYPES: Record<string, RegExp> = {
	'/': /^text\/html; ?charset=utf-8$/i,
	js: /^(?:text|application)\/javascript/,
	css: /^text\/css/,
	json: /^application\/json/,
	svg: /^image\/svg\+xml/,
	png: /^image\/png$/,
	webp: /^image\/webp$/,
	woff2: /^font\/woff2$/,
	webmanifest: /^application\/manifest\+json/,
	geojson: /^application\/geo\+json/,
	ts: /^text\/plain; ?charset=utf-8$/i,
	csv: /^text\/csv; ?charset=utf-8$/i,
	txt: /^text\/plain; ?charset=utf-8$/i,
	ris: /^application\/x-research-info-systems$/,
	bib: /^application\/x-bibtex$/,
	atom: /^application\/atom\+xml/,
	pptx: /^application\/vnd\.openxmlformats-officedocument\.presentationml\.presentation$/,
	docx: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/
};

describe.for(findServers())('$name', ({ start }) => {
	let server: Running;
	beforeAll(async () => {
		server = await start(site);
	});
	afterAll(() => server.stop());

	test('every address has its headers and its type', async () => {
		const all = addresses();
		expect(all).toContain('/');
		expect(all).toContain('/embed/of-the-test/');
		for (const at of all) {
			const answer = await ask(server.origin, at);
			expect(answer.status, at).toBe(200);
			expectHeaders(at, answer);
			const type = TYPES[at.endsWith('/') ? '/' : (at.split('.').at(-1) ?? '')];
			if (type) expect(answer.headers['content-type'], at).toMatch(type);
		}
	});

	test('the page comes as Brotli, as gzip or plain, as the browser asks', async () => {
		const plain = readFileSync(path.join(site, 'index.html'));
		const br = await ask(server.origin, '/', { 'accept-encoding': 'gzip, br' });
		expect(br.headers['content-encoding']).toBe('br');
		expect(br.headers.vary).toMatch(/accept-encoding/i);
		expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
		const gzip = await ask(server.origin, '/', { 'accept-encoding': 'gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
		const none = await ask(server.origin, '/');
		expect(none.headers['content-encoding']).toBeUndefined();
		expect(none.body.equals(plain)).toBe(true);
	});

	test('an unchanged page is not sent again', async () => {
		const first = await ask(server.origin, '/', { 'accept-encoding': 'br' });
		const again = await ask(server.origin, '/', {
			'accept-encoding': 'br',
			'if-none-match': String(first.headers.etag)
		});
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});

	test('what is missing is said to be missing, by the site’s own page', async () => {
		const page = readFileSync(path.join(site, '404.html'));
		for (const at of ['/nowhere', '/no/where/', '/embed/nowhere/', '/_app/immutable/gone.js']) {
			const answer = await ask(server.origin, at);
			expect(answer.status, at).toBe(404);
			expect(answer.body.equals(page), at).toBe(true);
			expectHeaders(at, answer, false);
		}
		// A folder without a page of its own shows no list of what is in it.
		expect((await ask(server.origin, '/_app/')).status).toBe(404);
	});

	test('a page asked for without its slash leads to itself, on the same host', async () => {
		const answer = await ask(server.origin, '/embed/of-the-test');
		expect([301, 308]).toContain(answer.status);
		const there = new URL(String(answer.headers.location), server.origin);
		expect(there.href).toBe(`${server.origin}/embed/of-the-test/`);
	});

	test('nothing outside the site is reached, and nothing is changed', async () => {
		for (const at of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/_app/../../secret.txt',
			'/_app/%2e%2e/%2e%2e/secret.txt',
			'/..%5csecret.txt',
			`/${dir}/secret.txt`,
			'/%00',
			'/%'
		]) {
			const answer = await ask(server.origin, at);
			expect(answer.status, at).toBeGreaterThanOrEqual(400);
			expect(answer.body.toString(), at).not.toContain(SECRET);
		}
		expect((await ask(server.origin, '/', {}, 'DELETE')).status).toBe(405);
	});

	test('no redirect leads to another host', async () => {
		for (const at of [
			'//evil.example/',
			'//evil.example/%2e%2e',
			'/\\evil.example',
			'//embed/of-the-test'
		]) {
			const { location } = (await ask(server.origin, at)).headers;
			if (location) expect(new URL(location, server.origin).origin, at).toBe(server.origin);
		}
	});
});

describe.runIf(existsSync(NGINX))('nginx, with the site under a path', () => {
	const BASE = '/stories/stage-by-stage';
	let server: Running;
	beforeAll(async () => {
		const root = path.join(dir, 'under-a-path');
		mkdirSync(path.join(root, 'stories'), { recursive: true });
		symlinkSync(site, path.join(root, BASE));
		server = await startNginx(root, BASE);
	});
	afterAll(() => server.stop());

	test('headers, caching and framing are the same as at the root', async () => {
		const [asset = ''] = addresses().filter((at) => at.startsWith('/_app/immutable/'));
		for (const at of ['/', '/embed/of-the-test/', '/sources/', asset]) {
			const answer = await ask(server.origin, BASE + at, { 'accept-encoding': 'br' });
			expect(answer.status, at).toBe(200);
			expectHeaders(at, answer);
		}
	});

	test('what is missing is said to be missing, by the site’s own page', async () => {
		const answer = await ask(server.origin, `${BASE}/embed/nowhere/`);
		expect(answer.status).toBe(404);
		expect(answer.body.equals(readFileSync(path.join(site, '404.html')))).toBe(true);
		expectHeaders('/embed/nowhere/', answer, false);
	});

	test('a page asked for without its slash leads to itself', async () => {
		const { headers } = await ask(server.origin, `${BASE}/embed/of-the-test`);
		expect(headers.location).toBe(`${BASE}/embed/of-the-test/`);
	});
});
