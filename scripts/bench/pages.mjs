// npm run bench: measures the built site's pages beside the floor page, in one run, and prints them
// as a table. Not a test: times belong to a machine. Build first, and leave the machine alone.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUDGET_PHONE, phoneOf } from './browser.mjs';
import { writeSection } from './doc.mjs';
import { flightPass, median, phonePass, visualPass } from './passes.mjs';
import { routesOf } from './routes.mjs';
import { serveForBench } from './serving.mjs';
import { tableOf } from './table.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		phone: { type: 'string', default: String(BUDGET_PHONE) },
		only: { type: 'string' },
		json: { type: 'string' },
		doc: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
if (values.help) {
	console.log(`npm run bench -- [--runs 3] [--phone 250] [--only floor,/] [--json FILE] [--doc]

Measures one page of each kind of build/ in Chromium beside the floor page, the least page that
tells the same story, so many times, and prints the medians as a Markdown table; --doc also writes
it to docs/performance.md, --json each single number to a file. --only takes names of columns. --phone is
the benchmark index that the processor is slowed down to; 250 is a budget phone's.
Takes about three minutes a run and wants a quiet machine.`);
	process.exit(0);
}
const build = fileURLToPath(new URL('../../build/', import.meta.url));
if (!existsSync(build)) {
	console.error('There is no site to measure yet. Build it first: npm run build');
	process.exit(1);
}

const only = values.only?.split(',');
const routes = routesOf(build).filter(({ name }) => only?.includes(name) ?? true);
const { origin, close } = await serveForBench(build);
const phone = await phoneOf(Number(values.phone));

/** @type {Map<string, import('./passes.mjs').Numbers[]>} */
const runs = new Map();
for (let run = 1; run <= Number(values.runs); run += 1) {
	// Route after route within each run, so that a busy moment of the machine meets all alike.
	for (const { name, path, steps = false, missing } of routes) {
		if (missing) continue;
		const url = origin + path;
		const numbers = {
			...(await phonePass(url, steps, phone)),
			...(await visualPass(url, phone)),
			...(await flightPass(url, steps))
		};
		runs.set(name, [...(runs.get(name) ?? []), numbers]);
		console.error(`run ${run}: ${name}  LCP ${numbers.lcp?.toFixed(0)} ms`);
	}
}
close();

const columns = routes.map(({ name }) => mediansOf(runs.get(name)));
const table = tableOf(
	routes.map(({ name }) => name),
	columns
);
const text = `Runs: ${values.runs}, medians. Phone 412 × 823, processor slowed down to a benchmark index of ${values.phone} (${phone.cpu}× here), Slow 4G (1.6 Mbit/s, 150 ms); flight at 1280 × 720, processor 6× slower. In brackets: times the floor's.\n\n${table}`;
console.log(text);
if (values.doc) await writeSection('pages', text);
if (values.json)
	await writeFile(values.json, JSON.stringify(Object.fromEntries(runs), undefined, '\t'));

/**
 * @param {import('./passes.mjs').Numbers[] | undefined} all
 * @returns {import('./passes.mjs').Numbers | undefined}
 */
function mediansOf(all) {
	if (!all) return undefined;
	return Object.fromEntries(
		Object.keys(all[0] ?? {}).map((key) => [
			key,
			median(all.map((numbers) => numbers[key]).filter((n) => n !== undefined))
		])
	);
}
