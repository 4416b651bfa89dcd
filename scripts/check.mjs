// npm test: every check, those that take long as late as may be. Begins none after one that failed.
import { spawn } from 'node:child_process';

/**
 * What is checked, and the npm script that checks it. Stages come one after another; in each run lanes side by
 * side, and in a lane one check after another: what needs the build comes after it. A lane more than a small
 * machine has processors, since each waits now and then.
 */
const STAGES = [
	[
		[
			['Build', 'build'],
			['Byte budgets', 'budgets'],
			['Hosting tests', 'test:hosting'],
			['Firefox', 'test:firefox'],
			['WebKit', 'test:webkit']
		],
		[
			['Lint', 'lint'],
			['Unit tests', 'test:unit']
		],
		[
			['Format', 'format:check'],
			['Second story', 'test:stories'],
			['Types', 'types']
		]
	],
	[[['Browser tests', 'test:browser']]]
];
const TITLES = STAGES.flat(2).map(([title]) => title);

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const begun = Date.now();

/**
 * Runs one check. Beside others it keeps what it has to say until its end, so that no lines mix.
 * @param {string} title
 * @param {string} script
 * @param {boolean} alone
 * @returns {Promise<number>} its exit code
 */
async function check(title, script, alone) {
	const label = `[${TITLES.indexOf(title) + 1}/${TITLES.length}] ${title}`;
	console.log(`\n${label}  (npm run ${script})`);
	const since = Date.now();
	// One command string: npm is a batch file on Windows and needs the shell there.
	const child = spawn(`npm run --silent ${script}`, {
		stdio: ['inherit', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
		shell: true
	});
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
	const status = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
	process.stdout.write(Buffer.concat(said));
	if (status === 0) console.log(`${label}: passed, ${seconds(since)}`);
	else console.error(`\n${label}: failed after ${seconds(since)}. Alone: npm run ${script}`);
	return status;
}

let failed = 0;
for (const lanes of STAGES) {
	await Promise.all(
		lanes.map(async (lane) => {
			for (const [title = '', script = ''] of lane) {
				if (failed) return;
				const status = await check(title, script, lanes.length === 1);
				if (status) failed = status;
			}
		})
	);
	if (failed) process.exit(failed);
}

console.log(`\nAll ${TITLES.length} checks passed, ${seconds(begun)}`);
