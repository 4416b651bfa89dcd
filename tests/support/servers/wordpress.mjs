// Starts a WordPress of Debian's, with a database and a few posts of its own, for the tests.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, isRoot } from './debian.mjs';
import { freePort, running } from './web-servers.mjs';

const PHP = '/usr/bin/php';
const WORDPRESS = '/usr/share/wordpress';
const DATABASE = '/usr/sbin/mariadbd';
const THEMES = '/var/lib/wordpress/wp-content/themes';
/** The newest themes that Debian's WordPress comes with. */
export const NEWEST_THEMES = ['twentytwentythree', 'twentytwentytwo'];
const NEEDS = [PHP, WORDPRESS, DATABASE, ...NEWEST_THEMES.map((name) => path.join(THEMES, name))];
const PACKAGES = [
	'wordpress',
	...NEWEST_THEMES.map((name) => `wordpress-theme-${name}`),
	'mariadb-server-core',
	'php',
	'php-cli',
	'php-mysql',
	// Without these Debian would bring, and start, Apache.
	'php-cgi',
	'nginx-light'
];
const ours = fileURLToPath(new URL('wordpress/', import.meta.url));

/**
 * Whether WordPress is here, or could be installed: on Debian as root.
 * @throws in continuous integration, where it is missing
 */
export function findWordPress() {
	const isHere = () => NEEDS.every((file) => existsSync(file));
	if (!isHere()) installPackages(PACKAGES);
	if (isHere()) return true;
	const text = 'Not tested, since it is not installed: WordPress';
	if (process.env.CI) throw new Error(text);
	console.warn(text);
	return false;
}

/**
 * @typedef {{ role: 'administrator' | 'author', title: string, content: string }} Post
 * @typedef {{ posts: string[], setTheme: (name: string) => void, stop: () => Promise<void> }} WordPress
 */

/**
 * @param {Post[]} posts
 * @param {string} story an address of the site that they embed
 * @returns {Promise<WordPress>} with the posts' addresses
 */
export async function startWordPress(posts, story) {
	const dir = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
	const socket = path.join(dir, 'database.socket');
	// A copy, since WordPress looks for its settings beside itself.
	cpSync(WORDPRESS, dir, { recursive: true, dereference: true });
	cpSync(THEMES, path.join(dir, 'wp-content/themes'), { recursive: true, dereference: true });
	mkdirSync(path.join(dir, 'wp-content/mu-plugins'));
	for (const [from, to = from] of [
		['wp-config.php'],
		['set-up.php'],
		['this-machine.php', 'wp-content/mu-plugins/this-machine.php']
	])
		cpSync(path.join(ours, String(from)), path.join(dir, String(to)));

	const database = await startDatabase(path.join(dir, 'database'), socket);
	const port = await freePort();
	const env = { STORY_PORT: new URL(story).port, WORDPRESS_HOST: `localhost:${port}` };
	const said = run(PHP, [path.join(dir, 'set-up.php')], JSON.stringify(posts), env);
	const server = await running(PHP, ['-S', `127.0.0.1:${port}`, '-t', dir], port, dir, env);
	return {
		posts: JSON.parse(said.slice(said.lastIndexOf('\n'))),
		setTheme(name) {
			run(PHP, ['-r', `require '${dir}/wp-load.php'; switch_theme('${name}');`], '', env);
		},
		async stop() {
			await database.stop();
			await server.stop();
		}
	};
}

/**
 * @param {string} dir where it keeps its files
 * @param {string} socket by which alone it is reached
 */
async function startDatabase(dir, socket) {
	// Files of its own, the passing ones too: others on this machine may have a database.
	const common = [
		'--no-defaults',
		`--datadir=${dir}`,
		`--tmpdir=${path.dirname(dir)}`,
		...(isRoot() ? ['--user=root'] : [])
	];
	run('/usr/bin/mariadb-install-db', [
		...common,
		'--skip-test-db',
		'--auth-root-authentication-method=normal'
	]);
	const server = spawn(
		DATABASE,
		[...common, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
		{ stdio: 'ignore' }
	);
	const ended = new Promise((resolve) => server.once('exit', resolve));
	while (!existsSync(socket)) {
		if (server.exitCode !== null) throw new Error('the database did not start');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	run(
		'/usr/bin/mariadb',
		['--no-defaults', `--socket=${socket}`, '--user=root'],
		'create database wordpress'
	);
	return {
		async stop() {
			server.kill('SIGTERM');
			await ended;
		}
	};
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 * @param {Record<string, string>} [env]
 * @returns what it printed
 * @throws when it fails
 */
function run(program, args, input = '', env = {}) {
	const { status, stdout, stderr } = spawnSync(program, args, {
		input,
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
	return stdout;
}
