// The container file: a linter finds nothing in it, what it copies is there, and it ends as a user
// without rights.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = readFileSync(`${root}hosting/Containerfile`, 'utf8');
const stages = file
	.replaceAll('\\\n', ' ')
	.split(/^(?=FROM )/m)
	.slice(1)
	.map((stage) => stage.split('\n').filter((line) => /^[A-Z]+ /.test(line)));

const of = (name: string, stage: string[] = []) =>
	stage.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

test('a linter finds nothing in it', () => {
	expect(validate(file)).toEqual([]);
});

test('everything that it copies from the project is in the project', () => {
	const copied = stages
		.flatMap((stage) => of('COPY', stage))
		.filter((line) => !line.startsWith('--from'))
		.flatMap((line) => line.split(/\s+/).slice(0, -1));
	expect(copied).toContain('src');
	expect(copied.filter((file) => !existsSync(root + file))).toEqual([]);
});

test('it serves as a user without rights, on a port that needs none', () => {
	const last = stages.at(-1);
	expect(of('USER', last)).toEqual(['www-data']);
	expect(of('EXPOSE', last)).toEqual(['8080']);
	expect(of('CMD', last)[0]).toMatch(/^\["nginx"/);
});

test('its images are named in full', () => {
	for (const [line] of stages) expect(line).toMatch(/^FROM docker\.io\/library\/[a-z]+:[\w.-]+/);
});
