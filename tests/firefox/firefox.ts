// Firefox for the tests, driven over WebDriver BiDi: the one that FIREFOX names, or the system's;
// on Debian as root it is installed where there is none.
import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { installPackages } from '../support/servers/debian.mjs';

const PLACES = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

/** Nothing of Firefox's own goes out while it is tested. */
const QUIET = {
	'app.normandy.enabled': false,
	'browser.safebrowsing.downloads.remote.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false
};

/**
 * @returns its path; nothing where there is none, which a warning says
 * @throws in continuous integration, where there is none
 */
export function findFirefox(): string | undefined {
	const named = process.env.FIREFOX;
	const found = () => (named ? [named] : PLACES).find((file) => existsSync(file));
	if (!found() && !named) installPackages(['firefox-esr']);
	const file = found();
	if (file) return file;
	const text = 'Not tested in Firefox: none found, none could be installed. FIREFOX may name one.';
	if (process.env.CI) throw new Error(text);
	console.warn(text);
	return undefined;
}

/** Firefox as for readers who zoom texts alone to 200 %, by the system's size of texts. */
export const TEXTS_TWICE = { 'browser.display.os-zoom-behavior': 2, 'ui.textScaleFactor': 200 };

export function openFirefox(
	executablePath: string,
	settings: Record<string, number> = {}
): Promise<Browser> {
	return launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: { width: 1280, height: 720 },
		extraPrefsFirefox: { ...QUIET, ...settings }
	});
}

/** What went wrong on a page since then: uncaught errors, and errors that the console was told of. */
export function problemsOf(page: Page): readonly string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	return problems;
}
