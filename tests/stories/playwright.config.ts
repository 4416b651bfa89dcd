// The second story in a browser: it is built into a folder of its own, served and read.
import { defineConfig } from 'playwright/test';
import main from '../../playwright.config';

const OUT = 'build-suez';

export default defineConfig({
	...main,
	testDir: '.',
	testIgnore: [],
	reporter: [['list'], ['../support/summary-reporter.ts']],
	projects: [{ name: 'second story', use: { viewport: { width: 1280, height: 720 } } }],
	webServer: {
		cwd: '../..',
		command: `npm run build && node scripts/serve.mjs ${OUT}`,
		env: { STORY: 'tests/stories/suez', OUT, PORT: '0' },
		timeout: 300_000,
		wait: { stdout: /Served at (?<served_at>http:\S+)/ }
	}
});
