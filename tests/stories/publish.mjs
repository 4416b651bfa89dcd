// Builds the site as its publisher does, with its own address, under a path, and serves it there.
// OUT and STORY say where to, and what.
import { execSync } from 'node:child_process';
import { freePort, startPreview } from '../support/servers/web-servers.mjs';

const base = '/stories/suez/';
const port = await freePort();
const address = `http://127.0.0.1:${port}${base}`;
execSync('npm run --silent build', {
	stdio: 'inherit',
	env: { ...process.env, SITE_ADDRESS: address }
});
await startPreview(process.env.OUT ?? 'build', { port, base });
console.log(`Published at ${address}`);
