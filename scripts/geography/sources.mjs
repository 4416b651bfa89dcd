// Where the shapes come from: two Debian packages that carry Natural Earth, and the tools that cut them.
// Fetched once, into node_modules/.cache/, and never installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/geography/', import.meta.url));

export const TOOLS = [
	'mapshaper@0.7.70',
	'sharp@0.35.5',
	'd3-contour@4.0.2',
	'd3-polygon@3.0.1',
	'simplify-js@1.2.4'
];

/** Another version would carry other shapes: the hash decides. */
export const PACKAGES = [
	{
		what: 'Natural Earth 10m provinces and lakes (4.1), shaded relief',
		name: 'libgnudatalanguage0',
		version: '1.0.1-4+b5',
		architecture: 'amd64',
		sha256: 'e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28'
	},
	{
		what: 'Natural Earth 10m rivers and lake centrelines (3.0)',
		name: 'libmagics++-data',
		version: '4.13.0-1',
		architecture: 'all',
		sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0'
	}
];

const maps = path.join(cache, 'usr/share/gnudatalanguage/resource/maps');

/** The files that are cut. */
export const FILES = {
	provinces: path.join(maps, 'high/ne_10m_admin_1_states_provinces.shp'),
	lakes: path.join(maps, 'high/ne_10m_lakes.shp'),
	relief: path.join(maps, 'earth.jpg'),
	rivers: path.join(cache, 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp')
};

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @throws when it fails
 */
export function run(program, args, options = {}) {
	const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options });
	if (status !== 0) throw new Error(`${program} failed${error ? `: ${error.message}` : ''}`);
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const mapshaper = (args, env) =>
	run(path.join(cache, 'node_modules/.bin/mapshaper'), args, { env: { ...process.env, ...env } });

/** A folder in which Node finds the tools. */
export const toolsIn = cache;

/** @param {string} file */
export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** @param {(typeof PACKAGES)[number]} wanted */
function unpack({ name, version, architecture, sha256: hash }) {
	const found = () =>
		readdirSync(cache).find((f) => f.startsWith(`${name}_`) && f.endsWith('.deb'));
	if (!found())
		run('apt-get', ['download', '-q', `${name}:${architecture}=${version}`], { cwd: cache });
	const file = path.join(cache, found() ?? '');
	if (sha256(file) !== hash) throw new Error(`${file} is not the package wanted (sha256 ${hash})`);
	run('dpkg-deb', ['-x', file, cache]);
}

/** Fetches the tools, where they are not there yet. */
export function fetchTools() {
	mkdirSync(cache, { recursive: true });
	const isHere = (/** @type {string} */ tool) =>
		existsSync(path.join(cache, 'node_modules', tool.split('@')[0] ?? ''));
	if (!TOOLS.every(isHere))
		run('npm', ['install', '--silent', '--no-save', '--prefix', cache, ...TOOLS]);
}

/**
 * Fetches what is not there yet.
 * @throws where a package is not on offer (run apt-get update), or not the one that was pinned
 */
export function fetchSources() {
	fetchTools();
	if (!Object.values(FILES).every((file) => existsSync(file))) PACKAGES.forEach(unpack);
}
