// Which Chromium is preferred.
import { expect, test } from 'vitest';
import { chromiumCandidates } from '../support/chromium.mjs';

test('CHROMIUM alone counts when it is set', () => {
	expect(chromiumCandidates({ CHROMIUM: '/opt/c' }, 'linux', '/own')).toEqual(['/opt/c']);
});

test("Playwright's own comes before the system's", () => {
	expect(chromiumCandidates({}, 'linux', '/own').slice(0, 2)).toEqual([
		'/own',
		'/usr/bin/chromium'
	]);
});

test('macOS: applications', () => {
	expect(chromiumCandidates({}, 'darwin', '/own')).toContain(
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	);
});

test('Windows: only folders that the environment names', () => {
	const env = { PROGRAMFILES: 'C:\\Program Files' };
	expect(chromiumCandidates(env, 'win32', 'own.exe')).toEqual([
		'own.exe',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
	]);
});
