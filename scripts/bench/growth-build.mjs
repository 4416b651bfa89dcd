// Builds the site with another story, in a folder of its own: the project is left as it is.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { grownFiles } from './growth-story.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
	'package.json',
	'vite.config.ts',
	'tsconfig.json',
	'hosting',
	'scripts',
	'static',
	'src'
];
/** What a build took, kept beside it. */
const TOOK = 'took.json';

/** The site's own configuration, with the pages that are measured and no other. */
const FEW_PAGES = (/** @type {string[]} */ pages) => `import site from './site.config.js';
const prerender = {
	...site.kit.prerender,
	crawl: false,
	entries: ${JSON.stringify(pages)},
	handleUnseenRoutes: 'ignore'
};
export default { ...site, kit: { ...site.kit, prerender } };
`;

/**
 * @typedef {{ step: string, site: string, seconds: number, memory: number }} Grown
 * The step in the middle, the built site, what building took: seconds of the processor, MB.
 */

/**
 * @param {number} steps
 * @param {{ folder: string, whole: boolean, minutes: number }} options where, all pages or only those measured, when to give up
 * @returns {Grown | undefined} nothing where it took too long
 * @throws when the story does not build
 */
export function buildGrown(steps, { folder, whole, minutes }) {
	const dir = path.join(folder, `${steps}-steps${whole ? '-whole' : ''}`);
	const step = `step-${steps >> 1}`;
	const site = path.join(dir, 'build');
	const known = path.join(dir, TOOK);
	if (existsSync(known)) return { step, site, ...JSON.parse(readFileSync(known, 'utf8')) };

	mkdirSync(dir, { recursive: true });
	for (const name of COPIED)
		cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
	const config = path.join(dir, whole ? 'svelte.config.js' : 'site.config.js');
	cpSync(path.join(root, 'svelte.config.js'), config);
	const pages = ['/', '/places.json', `/step/${step}/`, `/present/${step}/`, `/embed/${step}/`];
	if (!whole) writeFileSync(path.join(dir, 'svelte.config.js'), FEW_PAGES(pages));
	const modules = path.join(dir, 'node_modules');
	if (!existsSync(modules)) symlinkSync(path.join(root, 'node_modules'), modules, 'junction');
	for (const [name, text] of Object.entries(grownFiles(steps, path.join(root, 'src/content'))))
		writeFileSync(path.join(dir, 'src/content', name), text);

	// Writes what tsconfig.json rests on.
	spawnSync(process.execPath, [path.join(modules, '@sveltejs/kit/svelte-kit.js'), 'sync'], {
		cwd: dir
	});
	const { status, error, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(root, 'scripts/bench/vite-build.mjs'), known],
		{ cwd: dir, encoding: 'utf8', timeout: minutes * 60_000, maxBuffer: 2 ** 28 }
	);
	if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
	if (status !== 0)
		throw new Error(`A story of ${steps} steps does not build:\n${stdout}${stderr}`);
	return { step, site, ...JSON.parse(readFileSync(known, 'utf8')) };
}
