// The plugin refuses to start on a wrong story, and says everything that is wrong with it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storyPlugin } from './story-plugin.js';

let root: string;

beforeEach(() => {
	vi.stubEnv('VITEST', '');
	root = mkdtempSync(join(tmpdir(), 'story-'));
	cpSync(resolve('src/content'), join(root, 'src/content'), { recursive: true });
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

/** Starts a server as `vite dev` does, and stops it again. */
async function start(): Promise<void> {
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		plugins: [storyPlugin()]
	});
	await server.close();
}

it('starts on the published story', async () => {
	await expect(start()).resolves.toBeUndefined();
});

it('does not start on a wrong one', async () => {
	const file = join(root, 'src/content/story.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^title:/m, 'titel:'));
	await expect(start()).rejects.toThrow(
		/^The story has 1 problem:\n\n.*unknown key "titel"; did you mean "title"/
	);
});
