import { afterEach, expect, test, vi } from 'vitest';

/** The handout of a site that was built with this address, or with none. */
async function builtAt(address: string) {
	vi.resetModules();
	vi.stubEnv('SITE_ADDRESS', address);
	const { handout } = await import('./handout');
	return handout();
}

afterEach(() => vi.unstubAllEnvs());

test('each step’s code leads to exactly that step', async () => {
	const { story, codes } = await builtAt('https://example.org/kz');
	expect(codes.map((code) => code?.text)).toEqual(
		story.steps.map(({ id }) => `https://example.org/kz/step/${id}/`)
	);
});

test('without an address there is no code', async () => {
	const { codes } = await builtAt('');
	expect(codes.filter((code) => code !== undefined)).toEqual([]);
});
