// The parts of the load test: wrk, as Debian has it, and the memory of a server's processes.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const WRK = '/usr/bin/wrk';
const SCRIPT = fileURLToPath(new URL('./wrk.lua', import.meta.url));
const run = promisify(execFile);

/**
 * @typedef {{ requests: number, bytes: number, seconds: number, p50: number, p99: number, errors: number }} Load
 * What came of it: in all, and the times of answers, ms. A status of 400 or more is an error.
 */

/**
 * Asks for one address as often as it is answered.
 * @param {string} url
 * @param {{ seconds: number, connections: number, headers?: Record<string, string> }} options
 * @returns {Promise<Load>}
 */
export async function load(url, { seconds, connections, headers = {} }) {
	const { stdout } = await run(WRK, [
		...['--threads', '1', '--connections', `${connections}`, '--duration', `${seconds}s`],
		...['--timeout', '10s', '--script', SCRIPT],
		...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
		url
	]);
	return JSON.parse(/^\{.*\}$/m.exec(stdout)?.[0] ?? '');
}

/**
 * @param {number} pid
 * @returns {number} KB of memory of a process and its children, what they share counted once
 */
export function memoryOf(pid) {
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
	const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
	const own = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
	return children
		.filter((child) => child && existsSync(`/proc/${child}`))
		.reduce((sum, child) => sum + memoryOf(Number(child)), own);
}
