// Starts the built site on real web servers, with the configurations of hosting/, for the tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, isRoot } from './debian.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NGINX_PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const CADDY = '/usr/bin/caddy';

/** @typedef {{ origin: string, pid: () => number, pause: () => Promise<void>, stop: () => Promise<void>, restart: () => Promise<void> }} Running */

/**
 * The servers that are here, or could be installed: on Debian as root.
 * @returns {{ name: string, start: (site: string) => Promise<Running> }[]}
 * @throws in continuous integration, where one is missing
 */
export function findServers() {
	const all = [
		{ name: 'the preview', start: startPreview, needs: [], packages: [] },
		{ name: 'nginx', start: startNginx, needs: [NGINX, BROTLI], packages: NGINX_PACKAGES },
		{ name: 'Caddy', start: startCaddy, needs: [CADDY], packages: ['caddy'] }
	];
	const lacking = () => all.filter(({ needs }) => !needs.every((file) => existsSync(file)));
	installPackages(lacking().flatMap(({ packages }) => packages));
	const missing = lacking();
	if (missing.length > 0) {
		const text = `Not tested, since they are not installed: ${missing.map(({ name }) => name).join(', ')}`;
		if (process.env.CI) throw new Error(text);
		console.warn(text);
	}
	return all.filter((server) => !missing.includes(server));
}

/**
 * @param {string} site the folder to serve
 * @param {{ port?: number, base?: string }} [where] any free port, at the root of the host
 * @returns {Promise<Running>}
 */
export async function startPreview(site, where = {}) {
	const dir = mkdtempSync(path.join(tmpdir(), 'preview-'));
	const port = where.port ?? (await freePort());
	const args = [path.join(root, 'scripts/serve.mjs'), site];
	return running(process.execPath, args, port, dir, { BASE_PATH: where.base ?? '' });
}

/**
 * @param {string} site the folder to serve
 * @param {string} [base] the path in it at which the site lies, such as `/stories`
 * @returns {Promise<Running>}
 */
export async function startNginx(site, base = '') {
	const port = await freePort();
	const dir = mkdtempSync(path.join(tmpdir(), 'nginx-'));
	const write = (/** @type {string} */ name, /** @type {(text: string) => string} */ change) =>
		writeFileSync(path.join(dir, name), change(read(name)));
	write('site.nginx.conf', (text) =>
		text
			.replace('listen 8080', `listen 127.0.0.1:${port}`)
			.replace('root /srv/stage-by-stage', `root ${site}`)
			.replace('=404 /404.html', `=404 ${base}/404.html`)
	);
	write('nginx.conf', (text) =>
		text
			.replaceAll(' /tmp/', ` ${dir}/`)
			.replace('/etc/nginx/conf.d/site.nginx.conf', path.join(dir, 'site.nginx.conf'))
			// As root, nginx would hand the work to a user who may not read the project.
			.replace('worker_processes auto;', isRoot() ? 'user root;\nworker_processes auto;' : '$&')
	);
	const args = ['-c', path.join(dir, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'];
	return running(NGINX, args, port, dir);
}

/**
 * @param {string} site the folder to serve
 * @returns {Promise<Running>}
 */
async function startCaddy(site) {
	const port = await freePort();
	const dir = mkdtempSync(path.join(tmpdir(), 'caddy-'));
	const file = path.join(dir, 'Caddyfile');
	writeFileSync(
		file,
		`{\n\tadmin off\n\tauto_https off\n}\n${read('Caddyfile').replaceAll(':8080', `:${port}`).replace('/srv/stage-by-stage', site)}`
	);
	return running(CADDY, ['run', '--adapter', 'caddyfile', '--config', file], port, dir);
}

/** @param {string} name a file of hosting/ */
function read(name) {
	return readFileSync(path.join(root, 'hosting', name), 'utf8');
}

/**
 * Starts a server and waits until it answers.
 * @param {string} program
 * @param {string[]} args
 * @param {number} port
 * @param {string} dir its home, removed at the end
 * @param {Record<string, string>} [settings] of its environment
 * @returns {Promise<Running>}
 */
export async function running(program, args, port, dir, settings = {}) {
	const env = {
		...process.env,
		PORT: String(port),
		HOME: dir,
		XDG_CONFIG_HOME: dir,
		XDG_DATA_HOME: dir,
		...settings
	};
	const origin = `http://127.0.0.1:${port}`;
	const launch = async () => {
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
		let said = '';
		child.stdout.on('data', (text) => (said += text));
		child.stderr.on('data', (text) => (said += text));
		const ended = new Promise((resolve) => child.once('exit', resolve));
		while (!(await answers(origin))) {
			if (child.exitCode !== null) throw new Error(`${program} did not start:\n${said}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return { child, ended };
	};
	let launched = await launch();
	const end = async () => {
		launched.child.kill('SIGTERM');
		await launched.ended;
	};
	return {
		origin,
		pid: () => launched.child.pid ?? 0,
		/** Answers nobody any more. */
		pause: end,
		async stop() {
			await end();
			rmSync(dir, { recursive: true, force: true });
		},
		/** For a site that has changed: servers may look at its files once only. */
		async restart() {
			await end();
			launched = await launch();
		}
	};
}

/** @param {string} origin */
function answers(origin) {
	return fetch(origin).then(
		() => true,
		() => false
	);
}

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}
