// npm test: every check, in order, the quickest first. Stops at the first that fails.
import { spawnSync } from 'node:child_process';

/** What is checked, and the npm script that checks it. */
const STAGES = [
	['Format', 'format:check'],
	['Lint', 'lint'],
	['Types', 'types'],
	['Unit tests', 'test:unit'],
	['Build', 'build'],
	['Byte budgets', 'budgets'],
	['Hosting tests', 'test:hosting'],
	['Firefox', 'test:firefox'],
	['WebKit', 'test:webkit'],
	['Browser tests', 'test:browser']
];

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const begun = Date.now();

for (const [i, [title, script]] of STAGES.entries()) {
	const label = `[${i + 1}/${STAGES.length}] ${title}`;
	console.log(`\n${label}  (npm run ${script})`);
	const since = Date.now();
	// One command string: npm is a batch file on Windows and needs the shell there.
	const { status } = spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true });
	if (status !== 0) {
		console.error(`\n${label}: failed after ${seconds(since)}. Alone: npm run ${script}`);
		process.exit(status ?? 1);
	}
	console.log(`${label}: passed, ${seconds(since)}`);
}

console.log(`\nAll ${STAGES.length} stages passed, ${seconds(begun)}`);
