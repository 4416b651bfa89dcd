// Builds the site with another story, in a folder of its own: the project is left as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copySources } from '../../site/copy-sources.mjs';
import { grownFiles } from './grown-story.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
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
 * SvelteKit also builds whatever a route names by itself: each step's page, slide and pictures.
 * @param {string} file where all of them have it from
 * @param {string} step the only one that is to be built
 */
function onlyStep(file, step) {
	const all = 'story.steps.map(({ id }) => ({ id }))';
	const source = readFileSync(file, 'utf8');
	if (!source.includes(all)) throw new Error(`${file} names its steps in another way`);
	writeFileSync(file, source.replace(all, JSON.stringify([{ id: step }])));
}

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

	copySources(dir);
	const config = path.join(dir, 'svelte.config.js');
	const pages = ['/', '/places.json', `/step/${step}/`, `/present/${step}/`, `/embed/${step}/`];
	if (!whole) {
		renameSync(config, path.join(dir, 'site.config.js'));
		writeFileSync(config, FEW_PAGES(pages));
		onlyStep(path.join(dir, 'src/routes/step-at.ts'), step);
	}
	const content = path.join(dir, 'src/content');
	// What the real story has besides would speak of steps that this one has not.
	for (const name of readdirSync(content))
		if (name.endsWith('.yaml')) rmSync(path.join(content, name));
	for (const [name, text] of Object.entries(grownFiles(steps, path.join(root, 'src/content'))))
		writeFileSync(path.join(content, name), text);

	const { status, error, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(root, 'scripts/bench/growth/vite-build.mjs'), known],
		{ cwd: dir, encoding: 'utf8', timeout: minutes * 60_000, maxBuffer: 2 ** 28 }
	);
	if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
	if (status !== 0)
		throw new Error(`A story of ${steps} steps does not build:\n${stdout}${stderr}`);
	return { step, site, ...JSON.parse(readFileSync(known, 'utf8')) };
}
