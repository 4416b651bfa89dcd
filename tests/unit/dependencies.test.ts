// docs/dependencies.md names every dependency, and no other.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the list of dependencies is that of package.json', () => {
	const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as {
		dependencies?: Record<string, string>;
		devDependencies: Record<string, string>;
	};
	const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(
		([, name]) => name
	);
	expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
