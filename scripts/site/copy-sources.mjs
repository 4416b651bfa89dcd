// Lays a copy of all that a build reads into a folder, so that the site can be built there in
// another way, and the project's own build/ is left as it is.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'hosting',
	'messages',
	'scripts',
	'static',
	'src'
];

/** @param {string} dir is made where it does not exist */
export function copySources(dir) {
	mkdirSync(dir, { recursive: true });
	for (const name of COPIED)
		cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
	const modules = path.join(dir, 'node_modules');
	if (!existsSync(modules)) symlinkSync(path.join(root, 'node_modules'), modules, 'junction');
	// Writes what tsconfig.json rests on.
	spawnSync(process.execPath, [path.join(modules, '@sveltejs/kit/svelte-kit.js'), 'sync'], {
		cwd: dir
	});
}
