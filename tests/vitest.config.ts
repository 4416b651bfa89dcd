// Tests that start programs of their own, web servers, Firefox or WebKit, and need a build: they are not
// among the unit tests, nor among the browser tests, which are Playwright's.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		environment: 'node',
		include: [
			'tests/hosting/**/*.test.ts',
			'tests/firefox/**/*.test.ts',
			'tests/webkit/**/*.test.ts'
		],
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
