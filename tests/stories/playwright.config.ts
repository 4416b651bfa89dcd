// What the main configuration does not build: the second story, and the same in the pseudo-language.
// Each is built into a folder of its own, served and read.
import { defineConfig } from 'playwright/test';
import main from '../../playwright.config';
import { FOLDERS, STORY } from './folders';

/** Builds the second story, and tells the tests by a variable where it is served. */
const served = (out: string, at: string, env: Record<string, string> = {}) => ({
	cwd: '../..',
	command: `npm run build && node scripts/serve.mjs ${out}`,
	env: { STORY, OUT: out, PORT: '0', PRECOMPRESS: 'no', ...env },
	timeout: 300_000,
	wait: { stdout: new RegExp(`Served at (?<${at}>http:\\S+)`) }
});

export default defineConfig({
	...main,
	testDir: '.',
	testIgnore: [],
	snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
	reporter: [['list'], ['../support/summary-reporter.ts']],
	projects: [
		{
			name: 'second story',
			testMatch: ['suez.spec.ts', 'heard.spec.ts'],
			use: { viewport: { width: 1280, height: 720 } }
		},
		{
			name: 'pseudo-language',
			testMatch: 'pseudo.spec.ts',
			use: { baseURL: process.env['PSEUDO_AT'] ?? '' }
		}
	],
	webServer: [
		served(FOLDERS.english, 'served_at'),
		served(FOLDERS.pseudo, 'pseudo_at', { LOCALE: 'pseudo' })
	]
});
