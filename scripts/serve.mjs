// Serves build/ as a plain static host would, for a look at the site and for the browser tests.
// PORT chooses the port (0: any free one), BASE_PATH the path the site lies under. Another folder than
// build/ may be named: node scripts/serve.mjs FOLDER
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './site/headers.mjs';

/** Types of files whose names do not say them, or not in which alphabet they are. */
const TYPES = Object.entries({
	'.d.ts': 'text/plain;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.ris': 'application/x-research-info-systems',
	'.bib': 'application/x-bibtex',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
});
const PREFERRED_PORT = 4173;
const build = process.argv[2] ?? fileURLToPath(new URL('../build/', import.meta.url));
const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

if (!existsSync(path.join(build, 'index.html'))) {
	console.error('There is no site to serve yet. Build it first: npm run build');
	process.exit(1);
}

const files = sirv(build, {
	// A new build is served at once.
	dev: true,
	etag: true,
	brotli: true,
	gzip: true,
	extensions: [],
	onNoMatch: notFound,
	setHeaders(res, pathname) {
		res.setHeaders(new Headers(headersFor(pathname)));
		const [, type] = TYPES.find(([ending]) => pathname.endsWith(ending)) ?? [];
		if (type) res.setHeader('Content-Type', type);
	}
});

const server = createServer((req, res) => {
	if (req.method !== 'GET' && req.method !== 'HEAD') return void res.writeHead(405).end();
	// A path that begins with two slashes is no address of another host.
	const { pathname, search } = new URL((req.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
	if (base && pathname === base) return redirect(res, `${base}/${search}`);
	if (base && !pathname.startsWith(`${base}/`)) return void notFound(req, res);
	const inside = pathname.slice(base.length);
	if (isPage(inside)) return redirect(res, `${pathname}/${search}`);
	// sirv looks a folder's page up only by a file name.
	req.url = inside.endsWith('/') ? `${inside}index.html` : inside;
	files(req, res);
});

/** @param {string} pathname inside the site; true where a folder's page is asked for without its slash */
function isPage(pathname) {
	if (pathname.endsWith('/')) return false;
	return existsSync(path.join(build, pathname, 'index.html'));
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {string} location
 */
function redirect(res, location) {
	res.writeHead(308, { Location: location }).end();
}

/**
 * @param {import('node:http').IncomingMessage} _req
 * @param {import('node:http').ServerResponse} res
 */
async function notFound(_req, res) {
	const page = await readFile(path.join(build, '404.html')).catch(() => 'Not found');
	res.setHeaders(new Headers(headersFor('/404.html', false)));
	res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	if (!process.env.PORT) return void server.listen(0);
	console.error(
		`Port ${process.env.PORT} is taken. PORT names another; 0 stands for any that is free.`
	);
	process.exit(1);
});
server.on('listening', () => {
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`Served at http://localhost:${address.port}${base}/`);
});
server.listen(Number(process.env.PORT ?? PREFERRED_PORT));
