// Places that the journeys in Firefox and WebKit lead to: a foreign page with embeds, and a stick.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { step } from './story';

/**
 * Another site's page with a sandboxed step (`#step`) and a list with the helper (`#list`), for the
 * length of the test.
 * @param origin the story's site
 * @returns the page's address
 */
export function hostOf(origin: string): string {
	const src = `${origin}/embed/${step(2).id}/`;
	const host = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Host</title>
			<iframe id="step" sandbox="allow-scripts" width="600" height="500" src="${src}"></iframe>
			<iframe id="list" width="600" height="150" src="${src}?layout=list&to=${step(3).id}"></iframe>
			<script src="${origin}/embed/v1/host.js" async></script>`);
	}).listen(0);
	onTestFinished(() => void host.close());
	return `http://localhost:${(host.address() as AddressInfo).port}/`;
}

/**
 * Copies the one file onto a stick, for the length of the test.
 * @param build the folder of the built site
 * @returns the file's address
 */
export function fileOnStick(build: string): string {
	const stick = mkdtempSync(path.join(tmpdir(), 'usb stick #1 '));
	onTestFinished(() => rmSync(stick, { recursive: true }));
	const file = path.join(stick, 'stage-by-stage.html');
	copyFileSync(path.join(build, 'stage-by-stage.html'), file);
	return pathToFileURL(file).href;
}
