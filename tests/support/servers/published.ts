// The site as its publisher builds it: with its own address, under a path, on a server of its own.
import { exec } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copySources } from '../../../scripts/site/copy-sources.mjs';
import { test as base } from '../guards';
import { freePort, startPreview } from './web-servers.mjs';

export { expect } from '../guards';

const run = promisify(exec);
const BASE_PATH = '/stories/kz/';

export const test = base.extend<object, { published: string }>({
	/** The site's address, with a slash at its end. */
	published: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
		async ({}, use) => {
			const port = await freePort();
			const address = `http://127.0.0.1:${port}${BASE_PATH}`;
			const dir = mkdtempSync(path.join(tmpdir(), 'published-'));
			try {
				copySources(dir);
				await run('npm run --silent build', {
					cwd: dir,
					env: { ...process.env, SITE_ADDRESS: address, PRECOMPRESS: 'no' },
					maxBuffer: 2 ** 26
				});
				const server = await startPreview(path.join(dir, 'build'), { port, base: BASE_PATH });
				await use(address);
				await server.stop();
			} finally {
				rmSync(dir, { recursive: true });
			}
		},
		// Others' tests run meanwhile.
		{ scope: 'worker', timeout: 480_000 }
	],
	// What leaves this site is foreign.
	baseURL: ({ published }, use) => use(published)
});
