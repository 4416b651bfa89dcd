// The hosting tests start web servers and need a build, so they are not among the unit tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/hosting/**/*.test.ts'],
		testTimeout: 30_000,
		hookTimeout: 30_000
	}
});
