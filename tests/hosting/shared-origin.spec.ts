// Two copies of the site on one origin, and a site that takes another's place: what a browser keeps
// and passes on under one name belongs to one of them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test, WHOLE_BROWSER } from '../support/guards';
import { openLive } from '../support/stage';
import { MIDDLE, step } from '../support/story';
import { startPreview, type Running } from '../support/servers/web-servers.mjs';

test.use(WHOLE_BROWSER);
test.use({
	serviceWorkers: 'allow',
	allowFailures: [[/foreign request/, /ERR_FAILED|404/], { scope: 'test' }]
});
test.describe.configure({ mode: 'serial' });

const dir = mkdtempSync(path.join(tmpdir(), 'origin-'));
const hosting = fileURLToPath(new URL('../../hosting/', import.meta.url));
let server: Running;

test.beforeAll(async () => {
	for (const copy of ['a', 'b'])
		cpSync(fileURLToPath(new URL('../../build/', import.meta.url)), path.join(dir, copy), {
			recursive: true,
			filter: (file) => !/\.(?:br|gz)$/.test(file)
		});
	writeFileSync(path.join(dir, 'index.html'), '<!doctype html><title>Two stories</title>');
	server = await startPreview(dir);
});
test.afterAll(async () => {
	await server.stop();
	rmSync(dir, { recursive: true, force: true });
});

/** Opens a copy of the site. @returns when a worker keeps it */
async function open(page: Page, copy: string) {
	await page.goto(`${server.origin}/${copy}/`);
	await expect
		.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {
			timeout: 30_000
		})
		.toBe(true);
}

/** Publishes another version of a copy, and has the open page go over to it. */
async function update(page: Page, copy: string, version: string) {
	const file = path.join(dir, copy, '_app/version.json');
	const { version: before } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
	for (const changed of [file, path.join(dir, copy, 'service-worker.js')])
		writeFileSync(changed, readFileSync(changed, 'utf8').replaceAll(before, version));
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const over = new Promise((done) =>
			navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
		);
		await registration?.update();
		const next = registration?.installing ?? registration?.waiting;
		const takeOver = () => registration?.waiting?.postMessage('take-over');
		next?.addEventListener('statechange', takeOver);
		takeOver();
		await over;
	});
}

test('each keeps its own files, whatever becomes of the other', async ({ page, context }) => {
	await open(page, 'a');
	await open(page, 'b');
	await update(page, 'b', 'the-second');
	await update(page, 'b', 'the-third');
	await context.setOffline(true);
	await page.goto(`${server.origin}/a/step/${MIDDLE.id}/`);
	await expect(page.locator('h2').first()).toBeVisible();
	await page.goto(`${server.origin}/b/step/${MIDDLE.id}/`);
	await expect(page.locator('h2').first()).toBeVisible();
});

test('slides of one do not turn those of the other, nor do settings reach it', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await openLive(other, `${server.origin}/b/present/${step(1).id}/`);
	await openLive(page, `${server.origin}/a/present/${step(1).id}/`);
	const twin = await context.newPage();
	await openLive(twin, `${server.origin}/a/present/${step(1).id}/`);
	await page.keyboard.press('ArrowRight');
	await expect(twin.locator('#slide-title')).toHaveText(step(2).title);
	await expect(other.locator('#slide-title')).not.toHaveText(step(2).title);

	await page.goto(`${server.origin}/a/`);
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto(`${server.origin}/b/`);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

const putAnother = () =>
	writeFileSync(path.join(dir, 'a/index.html'), '<!doctype html><title>Another site</title>');

test('another site in its place is seen at the second look', async ({ page }) => {
	await open(page, 'a');
	rmSync(path.join(dir, 'a/service-worker.js'));
	putAnother();
	const kept = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await page.reload();
	await expect.poll(kept).toBe(0);
	await page.reload();
	await expect(page).toHaveTitle('Another site');
	expect((await page.evaluate(() => caches.keys())).join()).not.toContain('/a/');
});

test('the file that hosting.md names retires the worker from open pages', async ({ page }) => {
	await open(page, 'b');
	cpSync(path.join(hosting, 'retire-service-worker.js'), path.join(dir, 'b/service-worker.js'));
	writeFileSync(path.join(dir, 'b/index.html'), '<!doctype html><title>Another site</title>');
	await page.evaluate(() =>
		navigator.serviceWorker.getRegistration().then((registration) => registration?.update())
	);
	await expect(page).toHaveTitle('Another site');
	const left = () =>
		page.evaluate(async () => [
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations())
		]);
	await expect.poll(left).toEqual([]);
});
