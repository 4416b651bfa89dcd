// The least story that the script writes is a story, and so is the second one that tests are run on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStoryFrom } from '../../src/lib/server/content/story-files';

const folder = mkdtempSync(path.join(tmpdir(), 'new-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = () =>
	spawnSync(process.execPath, ['scripts/new-story.mjs', folder], { encoding: 'utf8' });

const read = (story: string) => readStoryFrom('.', story);

test('what it writes has nothing wrong in it, and names its schemas', () => {
	expect(write().status).toBe(0);
	expect(read(folder).steps).toHaveLength(2);
	const schema = /^# yaml-language-server: \$schema=(.+)/.exec(
		readFileSync(path.join(folder, 'story.yaml'), 'utf8')
	)?.[1];
	expect(JSON.parse(readFileSync(path.resolve(folder, schema ?? ''), 'utf8'))).toHaveProperty(
		'$schema'
	);
});

test('a slip in it is named by its line', () => {
	const file = path.join(folder, 'states.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('capital:', 'capitol:'));
	expect(() => read(folder)).toThrow(
		/states\.yaml:6:3 {2}unknown key "capitol"; did you mean "capital"\?/
	);
});

test('it overwrites nothing', () => {
	const { status, stderr } = write();
	expect(status).toBe(1);
	expect(stderr).toContain('not empty');
});

test('the second story has nothing wrong in it', () => {
	expect(read('tests/stories/suez').title).toBe('Six Days Across');
});
