// npm run budgets: holds each page of the build to its byte budget (budgets.json). First match wins.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstFiles, weightOf } from './page-weight.mjs';

/** @typedef {{ pages: string, kilobytes: number, uncompressed?: boolean, reason: string }} Budget */

const build = fileURLToPath(new URL('../../build/', import.meta.url));
if (!existsSync(build)) {
	console.error('There is no site to weigh yet. Build it first: npm run build');
	process.exit(1);
}
/** @type {{ budgets: Budget[], immutable: { kilobytes: number, reason: string } }} */
const { budgets, immutable } = JSON.parse(
	readFileSync(new URL('./budgets.json', import.meta.url), 'utf8')
);
const kilobytes = (/** @type {number} */ bytes) => Math.ceil((bytes / 1024) * 10) / 10;
const sum = (/** @type {Iterable<number>} */ bytes) => [...bytes].reduce((a, b) => a + b, 0);

const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) =>
	file.split(path.sep).join('/')
);
/** The heaviest page under each budget. @type {Map<Budget, { page: string, weights: Map<string, number> }>} */
const heaviest = new Map();
for (const page of files.filter((file) => file.endsWith('.html'))) {
	const budget = budgets.find(({ pages }) => new RegExp(`^(?:${pages})$`).test(page));
	if (!budget) throw new Error(`budgets.json has no budget for ${page}`);
	const weights = budget.uncompressed
		? new Map([[page, statSync(path.join(build, page)).size]])
		: firstFiles(build, page);
	const other = heaviest.get(budget);
	if (!other || sum(weights.values()) > sum(other.weights.values()))
		heaviest.set(budget, { page, weights });
}

let over = 0;
for (const [budget, { page, weights }] of heaviest) {
	const used = kilobytes(sum(weights.values()));
	console.log(`${used} of ${budget.kilobytes} KB  ${page}`);
	if (used <= budget.kilobytes) continue;
	over += 1;
	console.error(`Over budget. ${budget.reason}\nIts files:`);
	for (const [file, bytes] of [...weights].sort(([, a], [, b]) => b - a))
		console.error(`  ${kilobytes(bytes)} KB  ${file}`);
}

const all = kilobytes(
	sum(
		files
			.filter((file) => /^_app\/immutable\/.*\.(?!br$|gz$)\w+$/.test(file))
			.map((file) => weightOf(path.join(build, file)))
	)
);
console.log(`${all} of ${immutable.kilobytes} KB  everything in _app/immutable`);
if (all > immutable.kilobytes) {
	over += 1;
	console.error(`Over budget. ${immutable.reason}`);
}
process.exitCode = over ? 1 : 0;
