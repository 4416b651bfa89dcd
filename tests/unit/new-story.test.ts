// The least story that the script writes is a story, and so is the second one that tests are run on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'new-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = () =>
	spawnSync(process.execPath, ['scripts/new-story.mjs', folder], { encoding: 'utf8' });

/** Reads the story of a folder, as STORY=folder would. */
async function read(story: string) {
	vi.resetModules();
	vi.stubEnv('STORY', story);
	const { readStoryFrom } = await import('../../src/lib/server/content/story-files');
	vi.unstubAllEnvs();
	return readStoryFrom('.');
}

test('what it writes has nothing wrong in it, and names its schemas', async () => {
	expect(write().status).toBe(0);
	expect((await read(folder)).steps).toHaveLength(2);
	const schema = /^# yaml-language-server: \$schema=(.+)/.exec(
		readFileSync(path.join(folder, 'story.yaml'), 'utf8')
	)?.[1];
	expect(JSON.parse(readFileSync(path.resolve(folder, schema ?? ''), 'utf8'))).toHaveProperty(
		'$schema'
	);
});

test('a slip in it is named by its line', async () => {
	const file = path.join(folder, 'states.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('capital:', 'capitol:'));
	await expect(read(folder)).rejects.toThrow(
		/states\.yaml:6:3 {2}unknown key "capitol"; did you mean "capital"\?/
	);
});

test('it overwrites nothing', () => {
	const { status, stderr } = write();
	expect(status).toBe(1);
	expect(stderr).toContain('not empty');
});

test('the second story has nothing wrong in it', async () => {
	expect((await read('tests/stories/suez')).title).toBe('Six Days Across');
});
