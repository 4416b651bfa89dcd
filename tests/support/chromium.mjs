// Finds the Chromium that the browser tests and measurements use; installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';
import { installPackages, isRoot } from './servers/debian.mjs';

const MINUTE = 60_000;

/** No request of Chromium's own, no host but this machine; as root without its sandbox, which needs a user. */
export const LAUNCH_ARGS = [
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-default-browser-check',
	'--no-first-run',
	'--no-pings',
	...(isRoot() ? ['--no-sandbox'] : [])
];

/** For the headless shell: letters as wide as in Chromium itself, and a process for each site as there. */
export const PAGE_ARGS = [...LAUNCH_ARGS, '--font-render-hinting=none', '--site-per-process'];

/**
 * Where a Chromium may lie, best first.
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 * @param {string} bundled where Playwright keeps its own
 * @returns {string[]}
 */
export function chromiumCandidates(env, platform, bundled) {
	if (env.CHROMIUM) return [env.CHROMIUM];
	return [bundled, ...systemPaths(env, platform)].filter(Boolean);
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function systemPaths(env, platform) {
	if (platform === 'darwin') {
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	}
	if (platform === 'win32') {
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
			root
				? [
						'Google\\Chrome\\Application\\chrome.exe',
						'Microsoft\\Edge\\Application\\msedge.exe'
					].map((tail) => `${root}\\${tail}`)
				: []
		);
	}
	return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
		(name) => `/usr/bin/${name}`
	);
}

/** @returns {string | undefined} the first Chromium that is there and starts */
export function findChromium() {
	const bundled = chromium.executablePath();
	return chromiumCandidates(process.env, process.platform, bundled).find(starts);
}

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * Most tests look at pages alone. For those Debian has Chromium without the window around them, of the same
 * version: every box on a page is as large as there, and each page takes less than half the time. What only a
 * whole browser has (settings, pages that come back, workers that change, a pointer that is not there) is tested
 * in Chromium itself.
 * @returns {string | undefined} its path
 */
export function findShell() {
	return starts(SHELL) ? SHELL : undefined;
}

/** Elsewhere than on Debian all tests run in Chromium itself, and take longer. */
export function installShell() {
	if (!findShell()) installPackages(['chromium-headless-shell']);
}

/**
 * @param {string} file
 * @returns {boolean} false also where a shared library is missing
 */
function starts(file) {
	if (!existsSync(file)) return false;
	// On Windows `--version` would open a window.
	if (process.platform === 'win32') return true;
	return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: MINUTE / 2 }).status === 0;
}

/**
 * Gets a Chromium: Playwright's, or on Debian as root the distribution's.
 * @returns {string | undefined} its path
 */
export function installChromium() {
	const cli = path.join(
		path.dirname(createRequire(import.meta.url).resolve('playwright')),
		'cli.js'
	);
	console.log('Chromium: none is here, so Playwright downloads one');
	spawnSync(process.execPath, [cli, 'install', 'chromium'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 5 * MINUTE,
		env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
	});
	const found = findChromium();
	if (found) return found;
	installPackages(['chromium']);
	return findChromium();
}
