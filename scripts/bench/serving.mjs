// Serves the built site and the floor page from one port, both compressed by Brotli beforehand, so
// that they are measured over the same wire.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { floorPage } from './floor.mjs';

/**
 * @param {string} build the folder of the built site
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveForBench(build) {
	const floor = brotliCompressSync(await floorPage());
	const files = sirv(build, { brotli: true, gzip: true, etag: true, extensions: ['html'] });
	const server = createServer((req, res) => {
		if (req.url !== '/floor/') return files(req, res);
		res
			.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Encoding': 'br' })
			.end(floor);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		origin: `http://127.0.0.1:${port}`,
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
