import { expect, test, vi } from 'vitest';
import { handout } from './handout';

/** The handout of a site that was built with this address, or with none. */
function builtAt(address: string) {
	vi.stubEnv('SITE_ADDRESS', address);
	return handout();
}

test('each step’s code leads to exactly that step', () => {
	const { story, codes } = builtAt('https://example.org/kz');
	expect(codes.map((code) => code?.text)).toEqual(
		story.steps.map(({ id }) => `https://example.org/kz/step/${id}/`)
	);
});

test('without an address there is no code', () => {
	const { codes } = builtAt('');
	expect(codes.filter((code) => code !== undefined)).toEqual([]);
});
