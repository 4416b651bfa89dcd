// A second site on this machine for tests: pages that embed the story, with any markup and headers,
// and the story itself as a server without cross-origin headers would give it. Another port and
// another name, so that browsers treat it as the stranger that it is.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { test as base, expect, OTHER_SITE } from '../guards';

export { expect, OTHER_SITE };

const { resolve } = createRequire(import.meta.url);

/** Hosts' own scripts, as their packages publish them. */
const SCRIPTS: Record<string, string> = {
	'/pym.js': resolve('pym.js/dist/pym.v1.min.js'),
	'/iframe-resizer.js': resolve('iframe-resizer/js/iframeResizer.js'),
	'/iframe-resizer-5.js': resolve('@iframe-resizer/parent').replace('cjs', 'umd'),
	'/frames.js': resolve('@newswire/frames').replace('modern', 'umd'),
	'/sidechain.js': resolve('@nprapps/sidechain')
};

interface HostPage {
	body: string;
	headers?: Record<string, string>;
}

interface Hosts {
	/** Puts a page on the second site. @returns its address */
	host: (body: string, headers?: Record<string, string>) => string;
	/** The story's address, from a server that sends no Access-Control-Allow-Origin. */
	bare: string;
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((ready) => server.listen(0, ready));
	return (server.address() as AddressInfo).port;
}

const serveBare: RequestListener = (() => {
	const files = sirv(fileURLToPath(new URL('../../../build/', import.meta.url)), { dev: false });
	return (request, response) => files(request, response);
})();

export const test = base.extend<Pick<Hosts, 'host'>, { second: Hosts }>({
	second: [
		async ({ browserName }, use) => {
			const pages = new Map<string, HostPage>();
			const host = createServer((request, response) => {
				const path = new URL(request.url ?? '/', 'http://host').pathname;
				const script = SCRIPTS[path];
				if (script) {
					response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(script));
					return;
				}
				if (path === '/favicon.ico') {
					response.writeHead(204).end();
					return;
				}
				const page = pages.get(path);
				response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html', ...page?.headers });
				response.end(page?.body ?? 'nothing here');
			});
			const bareServer = createServer(serveBare);
			const [port, barePort] = [await listen(host), await listen(bareServer)];
			await use({
				host(body, headers = {}) {
					const path = `/${pages.size}.html`;
					pages.set(path, {
						body: `<!doctype html><title>A host in ${browserName}</title>${body}`,
						headers
					});
					return `http://127.0.0.1:${port}${path}`;
				},
				bare: `http://localhost:${barePort}/`
			});
			for (const server of [host, bareServer]) {
				server.closeAllConnections();
				server.close();
			}
		},
		{ scope: 'worker' }
	],
	host: async ({ second }, use) => use(second.host)
});
