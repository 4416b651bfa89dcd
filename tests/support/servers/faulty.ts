// The built site from a server whose answers break as bad networks, blockers and full disks break
// them: real connections, no interception. Each context says which file suffers what (`suffering`), so
// that many can be tried at once.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright/test';
import sirv from 'sirv';
import { headersFor } from '../../../scripts/site/headers.mjs';
import { test as base, expect } from '../guards';

export { expect };

/** What an exception says that is thrown on purpose. */
export const THROWN = 'broken on purpose';

/**
 * What happens to a file: the connection breaks before the first byte or in the middle, the second
 * half waits for `release`, or a script throws before it does anything else.
 */
export type Fault = 'refused' | 'truncated' | 'held' | 'throws';

const HEADER = 'x-fault';

/** A context for which one file, by its path, suffers a fault. */
export const suffering = (fault: Fault, path: string): BrowserContextOptions => ({
	extraHTTPHeaders: { [HEADER]: `${fault} ${path}` }
});

/** What the browser itself reports of a file that does not come. */
export const NOT_LOADED = /Failed to load resource: net::ERR_\w+/;

interface Faulty {
	origin: string;
	/** Sends the second half of everything that was held. */
	release: () => void;
}

const build = fileURLToPath(new URL('../../../build', import.meta.url));
const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};

/** Answers with a file as far as the fault lets it. */
function answer(response: ServerResponse, path: string, fault: Fault, held: (() => void)[]): void {
	if (fault === 'refused') return void response.destroy();
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const whole = readFileSync(build + file);
	const body = fault === 'throws' ? Buffer.from(`throw new Error('${THROWN}');\n${whole}`) : whole;
	response.writeHead(200, {
		...headersFor(path),
		'Cache-Control': 'no-store',
		'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
		'Content-Length': body.length
	});
	if (fault === 'throws') return void response.end(body);
	const half = Math.floor(body.length / 2);
	response.write(body.subarray(0, half), () => {
		if (fault === 'truncated') response.destroy();
		else held.push(() => response.end(body.subarray(half)));
	});
}

export const test = base.extend<object, { faulty: Faulty }>({
	faulty: [
		async ({ browserName }, use) => {
			const held: (() => void)[] = [];
			const files: RequestListener = sirv(build, {
				setHeaders: (response, path) => {
					response.setHeaders(new Headers({ ...headersFor(path), Server: browserName }));
				}
			});
			const server = createServer((request, response) => {
				const path = new URL(request.url ?? '/', 'http://host').pathname;
				const [fault, suffers] = String(request.headers[HEADER]).split(' ');
				if (path === suffers) answer(response, path, fault as Fault, held);
				else files(request, response);
			});
			await new Promise<void>((ready) => server.listen(0, ready));
			await use({
				origin: `http://localhost:${(server.address() as AddressInfo).port}`,
				release: () => {
					for (const send of held.splice(0)) send();
				}
			});
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ faulty }, use) => use(faulty.origin)
});
