// npm run bench:load: how the built site on nginx, as hosting/ configures it, answers under load,
// beside a file of 1 KB as the limit, in one run. Server and load share this machine.
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NGINX, startNginx } from '../../../tests/support/servers/web-servers.mjs';
import { writeSection } from '../doc.mjs';
import { load, memoryOf, WRK } from './wrk.mjs';
import { markdownTable, ratio } from '../markdown.mjs';
import { median } from '../passes.mjs';
import { firstFiles, weightOf } from '../../checks/page-weight.mjs';

const { values } = parseArgs({
	options: {
		seconds: { type: 'string', default: '10' },
		rounds: { type: 'string', default: '3' },
		connections: { type: 'string', default: '32' },
		doc: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
if (values.help) {
	console.log(`npm run bench:load -- [--rounds 3] [--seconds 10] [--connections 32] [--doc]

Starts Debian's nginx on a free port of this machine with the configuration of hosting/ and asks it,
by wrk, for pages of build/, an immutable file, an unchanged page, and a file of 1 KB as the limit:
each for so many seconds in each of so many rounds. Prints a Markdown table; --doc also writes it to
docs/performance.md. Ends with 1 where any answer was an error.
Needs Debian's nginx-light, libnginx-mod-http-brotli-static and wrk.`);
	process.exit(0);
}

const build = fileURLToPath(new URL('../../../build/', import.meta.url));
/** @type {[what: string, there: boolean, remedy: string][]} */
const needs = [
	['a built site', existsSync(path.join(build, 'index.html')), 'npm run build'],
	['nginx', existsSync(NGINX), 'apt-get install nginx-light libnginx-mod-http-brotli-static'],
	['wrk', existsSync(WRK), 'apt-get install wrk']
];
for (const [what, there, remedy] of needs) {
	if (there) continue;
	console.error(`There is no ${what} here: ${remedy}`);
	process.exit(1);
}

/** What is asked for, the limit first. */
const FLOOR = 'floor.bin';
const first = [...firstFiles(build, 'index.html')];
const [asset = ''] =
	first
		.filter(([file]) => file.startsWith('_app/immutable/') && file.endsWith('.js'))
		.sort(([, a], [, b]) => b - a)[0] ?? [];
const step = readdirSync(path.join(build, 'step')).sort()[0] ?? '';
const asked = [
	{ title: 'A file of 1 KB', at: `/${FLOOR}` },
	{ title: 'Immutable script', at: `/${asset}` },
	{ title: '`/`', at: '/' },
	{ title: '`/`, unchanged', at: '/', unchanged: true },
	{ title: 'Step', at: `/step/${step}/` },
	{ title: 'Step, unchanged', at: `/step/${step}/`, unchanged: true },
	{ title: 'Embed', at: `/embed/${step}/` }
];

const site = mkdtempSync(path.join(tmpdir(), 'loaded-'));
for (const name of readdirSync(build)) symlinkSync(path.join(build, name), path.join(site, name));
writeFileSync(path.join(site, FLOOR), Buffer.alloc(1024, 1));
const server = await startNginx(site);
const atRest = memoryOf(server.pid());
let most = atRest;

/** @type {Map<string, import('./wrk.mjs').Load[]>} */
const results = new Map(asked.map(({ title }) => [title, []]));
try {
	for (let round = 1; round <= Number(values.rounds); round += 1) {
		// One after another within each round, so that a busy moment of the machine meets all alike.
		for (const { title, at, unchanged } of asked) {
			const headers = { 'Accept-Encoding': 'br', ...(unchanged && (await etagOf(at))) };
			const result = await load(server.origin + at, {
				seconds: Number(values.seconds),
				connections: Number(values.connections),
				headers
			});
			results.get(title)?.push(result);
			most = Math.max(most, memoryOf(server.pid()));
			console.error(`round ${round}: ${title}  ${perSecond(result).toFixed(0)} requests/s`);
		}
	}
} finally {
	await server.stop();
	rmSync(site, { recursive: true });
}

const all = [...results.values()];
const limit = all[0] ?? [];
const table = markdownTable([
	['', 'Requests/s', 'p50', 'p99', 'Bytes an answer', 'Errors'],
	...asked.map(({ title }) => {
		const loads = results.get(title) ?? [];
		/** @param {(load: import('./wrk.mjs').Load) => number} of @param {string} [unit] */
		const cell = (of, unit) => {
			const [value = 0, floor = 0] = [median(loads.map(of)), median(limit.map(of))];
			const text = unit ? `${value.toFixed(1)} ${unit}` : value.toFixed(0);
			return text + (loads === limit ? '' : ratio(value, floor));
		};
		return [
			title,
			cell(perSecond),
			cell(({ p50 }) => p50, 'ms'),
			cell(({ p99 }) => p99, 'ms'),
			cell(({ bytes, requests }) => bytes / requests),
			`${loads.reduce((sum, { errors }) => sum + errors, 0)}`
		];
	})
]);
const immutable = first.filter(([file]) => file.startsWith('_app/immutable/'));
const kilobytes = (/** @type {[string, number][]} */ files) =>
	(files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1024).toFixed(1);
const text = `${availableParallelism()} cores for nginx and wrk together, ${values.connections} connections, ${values.rounds} rounds of ${values.seconds} s, Brotli; medians of the rounds. In brackets: times the limit's. An answer's bytes are those of its head and body.

${table}

Memory of all of nginx's processes: ${(atRest / 1024).toFixed(1)} MB at rest, ${(most / 1024).toFixed(1)} MB at most.

A first visit to \`/\` asks for ${first.length} files (${kilobytes(first)} KB). ${immutable.length} of them (${kilobytes(immutable)} KB) are immutable: each cache asks for them once. The page itself is ${(weightOf(path.join(build, 'index.html')) / 1024).toFixed(1)} KB, and ${first.length - immutable.length} addresses are asked for anew on each visit and answered with 304 until they change.`;
console.log(text);
if (values.doc) await writeSection('load', text);
if (all.flat().some(({ errors }) => errors > 0)) process.exitCode = 1;

/** @param {import('./wrk.mjs').Load} load */
function perSecond({ requests, seconds }) {
	return requests / seconds;
}

/**
 * What a browser sends that has the page already.
 * @param {string} at
 * @throws when the server does not say that it is unchanged
 */
async function etagOf(at) {
	const headers = { 'Accept-Encoding': 'br' };
	const etag = (await fetch(server.origin + at, { headers })).headers.get('etag') ?? '';
	const again = { ...headers, 'If-None-Match': etag };
	const { status } = await fetch(server.origin + at, { headers: again });
	if (status !== 304) throw new Error(`${at}, unchanged: answered with ${status}, not 304`);
	return again;
}
