// Browser tests against the built site, on a phone and on a desktop. Build first: npm run build
import { defineConfig } from 'playwright/test';
import { findChromium, findShell, PAGE_ARGS } from './tests/support/chromium.mjs';

// The main process looks for Chromium once; its workers inherit the answers. Which is named has all tests.
const named = process.env.CHROMIUM;
const chromium = findChromium();
if (!chromium) throw new Error('No Chromium: npm run test:browser installs one.');
process.env.CHROMIUM = chromium;
const executablePath = (process.env.HEADLESS_SHELL ??= named ?? findShell() ?? chromium);

const STORIES = '**/stories/**';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	// Another story, built and served by a configuration of its own.
	testIgnore: STORIES,
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	// Two for each processor of a small machine: pages spend much of a test waiting.
	workers: 4,
	retries: 0,
	// What never comes is waited for this long; a busy machine is slow, not wrong.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['./tests/support/summary-reporter.ts']],
	use: {
		// The server prints its address and Playwright keeps it, so any free port will do.
		baseURL: process.env.SERVED_AT ?? '',
		// What a test withholds from a page must not come from a worker; faults/offline.spec.ts allows it.
		serviceWorkers: 'block',
		launchOptions: { executablePath, args: PAGE_ARGS },
		screenshot: 'only-on-failure',
		// Recording every test takes half as long again; for one: --trace on.
		trace: 'off'
	},
	// The longest are among the first: the desktop's. Then no worker ends long after the others.
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 720 } } },
		{
			name: 'phone',
			// A minute for what the same code does on the desktop, and paper, which no phone changes.
			grepInvert: /at every moment of every flight|on A4 and Letter/,
			// Files that are the same for every reader, what a browser keeps, opens from a disk, prints or
			// does to any page, and frames whose sizes the tests choose.
			testIgnore: [
				'**/faults/**',
				'**/files/**',
				'**/hosting/**',
				'**/pages/{clear,copied,pages,text-size,theme}.spec.ts',
				'**/embed/{host*,share}.spec.ts',
				'**/reader/{print,ways}.spec.ts',
				// A project's own list takes the place of the one above.
				STORIES
			],
			use: {
				viewport: { width: 390, height: 844 },
				isMobile: true,
				hasTouch: true,
				deviceScaleFactor: 2
			}
		}
	],
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: '0' },
		wait: { stdout: /Served at (?<served_at>http\S+)/ }
	}
});
