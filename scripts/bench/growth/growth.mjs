// npm run bench:growth: what becomes of building and reading when the story grows. Builds generated
// stories in a folder of their own and measures them one beside the other.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from '../doc.mjs';
import { buildGrown } from './build-grown.mjs';
import { BUDGET_PHONE, phoneOf } from '../browser.mjs';
import { median, phonePass } from '../passes.mjs';
import { serveForBench } from '../serving.mjs';
import { GROWTH_ROWS, tableOf } from '../table.mjs';
import { weightOf } from '../../checks/page-weight.mjs';

const { values } = parseArgs({
	options: {
		steps: { type: 'string', default: '12,50,200,1000' },
		runs: { type: 'string', default: '3' },
		minutes: { type: 'string', default: '30' },
		whole: { type: 'boolean', default: false },
		keep: { type: 'string' },
		doc: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
if (values.help) {
	console.log(`npm run bench:growth -- [--steps 12,50,200,1000] [--runs 3] [--minutes 30] [--whole] [--keep FOLDER] [--doc]

Generates stories of so many steps, two new places and seven new sources with each, builds the site
from each of them in a temporary folder and measures its pages. Builds only the pages that are
measured; with --whole all of them. A build that takes longer than so many minutes is given up.
--keep keeps the built sites in a folder and takes them from there another time. Prints Markdown
tables; --doc also writes them to docs/performance.md. Times want a quiet machine.`);
	process.exit(0);
}

/** The pages that are measured; … is the step in the middle. */
const KINDS = ['/', '/step/…/', '/present/…/', '/embed/…/'];
const sizes = values.steps.split(',').map(Number);
const folder = values.keep ? path.resolve(values.keep) : mkdtempSync(path.join(tmpdir(), 'grown-'));
/** @type {Map<number, Map<string, import('../passes.mjs').Numbers>>} */
const measured = new Map();
try {
	for (const size of sizes) {
		console.error(`${size} steps: building`);
		const { whole } = values;
		const grown = buildGrown(size, { folder, whole, minutes: Number(values.minutes) });
		measured.set(size, grown ? await measure(size, grown) : new Map());
	}
} finally {
	if (!values.keep) rmSync(folder, { recursive: true });
}

const names = sizes.map((size) => `${size} steps`);
const tables = KINDS.map((kind) => {
	const columns = sizes.map((size) => measured.get(size)?.get(kind));
	return `### \`${kind}\`\n\n${tableOf(names, columns, GROWTH_ROWS)}`;
});
const text = `Generated stories, measured in their middle. Runs: ${values.runs}, medians; a phone as above. In brackets: times the first column's.\n\n${tables.join('\n\n')}`;
console.log(text);
if (values.doc) await writeSection('growth', text);

/**
 * @param {number} size
 * @param {import('./build-grown.mjs').Grown} grown
 */
async function measure(size, { step, site, seconds, memory }) {
	/** What the files alone tell. @type {Map<string, { path: string, known: import('../passes.mjs').Numbers }>} */
	const pages = new Map(
		KINDS.map((kind) => {
			const at = kind.replace('…', step);
			const file = path.join(site, at, 'index.html');
			const html = readFileSync(file, 'utf8');
			const words = wordsIn(html);
			const known = {
				words,
				raw: html.length,
				wire: weightOf(file),
				'raw per word': html.length / words,
				'wire per word': weightOf(file) / words,
				...(kind === '/' && { build: seconds, 'build memory': memory })
			};
			return [kind, { path: kind === '/' ? `/#${step}` : at, known }];
		})
	);
	const { origin, close } = await serveForBench(site);
	const phone = await phoneOf(BUDGET_PHONE);
	/** @type {Map<string, import('../passes.mjs').Numbers[]>} */
	const runs = new Map();
	for (let run = 1; run <= Number(values.runs); run += 1)
		for (const [kind, { path: at }] of pages) {
			console.error(`${size} steps, run ${run}: ${kind}`);
			const numbers = await phonePass(origin + at, !kind.startsWith('/step'), phone);
			runs.set(kind, [...(runs.get(kind) ?? []), numbers]);
		}
	close();
	return new Map(
		[...pages].map(([kind, { known }]) => {
			const all = runs.get(kind) ?? [];
			const medians = Object.keys(all[0] ?? {}).map((key) => [
				key,
				median(all.map((numbers) => numbers[key]).filter((n) => n !== undefined))
			]);
			return [kind, { ...known, ...Object.fromEntries(medians) }];
		})
	);
}

/** @param {string} html @returns {number} the words that a page says */
function wordsIn(html) {
	const text = html
		.replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
		.replace(/<svg\b[^>]*class="sprite"[^]*?<\/svg>/, ' ')
		.replace(/<[^>]*>/g, ' ');
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
