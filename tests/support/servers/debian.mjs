// Installs what the tests need from Debian, where that is possible: as root on Debian.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MINUTE = 60_000;

export function isRoot() {
	return process.getuid?.() === 0;
}

/**
 * Whether all are there then is for the caller to see.
 * @param {string[]} packages names of Debian's; none installs none
 */
export function installPackages(packages) {
	if (packages.length === 0 || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing from Debian: ${packages.join(', ')}`);
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: 5 * MINUTE,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	// Tests side by side install one after another.
	const apt = (/** @type {string[]} */ ...args) =>
		spawnSync('flock', ['/run/lock/apt-in-turn', 'apt-get', ...args], options);
	apt('update');
	apt('install', '-y', '--no-install-recommends', ...packages);
}
