// What the main configuration does not build: the second story, and the same in the pseudo-language.
// Each is built into a folder of its own, served and read; the former knows its address, which is a path.
import { defineConfig } from 'playwright/test';
import main from '../../playwright.config';
import { FOLDERS, PUBLISHED, STORY } from './folders';

/** What builds the second story and serves it; another may be built at the same time. */
const server = (out: string, command: string, told: RegExp, env: Record<string, string> = {}) => ({
	cwd: '../..',
	command,
	env: {
		STORY,
		OUT: out,
		KIT_FOLDER: `.svelte-kit/${out}`,
		PORT: '0',
		PRECOMPRESS: 'no',
		...env
	},
	timeout: 300_000,
	// Named groups are variables of the tests.
	wait: { stdout: told }
});

export default defineConfig({
	...main,
	testDir: '.',
	testIgnore: [],
	// Other checks run beside these.
	workers: 2,
	snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
	reporter: [['list'], ['../support/summary-reporter.ts']],
	projects: [
		{
			name: 'second story',
			testMatch: ['suez.spec.ts', 'heard.spec.ts', 'published.spec.ts'],
			use: { viewport: { width: 1280, height: 720 }, baseURL: PUBLISHED }
		},
		{
			name: 'pseudo-language',
			testMatch: 'pseudo.spec.ts',
			use: { baseURL: process.env['PSEUDO_AT'] ?? '' }
		}
	],
	webServer: [
		server(
			FOLDERS.english,
			'node tests/stories/publish.mjs',
			/Published at (?<published_at>http:\S+)/
		),
		server(
			FOLDERS.pseudo,
			`npm run build && node scripts/serve.mjs ${FOLDERS.pseudo}`,
			/Served at (?<pseudo_at>http:\S+)/,
			{ LOCALE: 'pseudo' }
		)
	]
});
