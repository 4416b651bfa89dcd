// The site without a network, as a reader has it after one visit; and how a new version arrives.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test, WHOLE_BROWSER } from '../support/guards';
import { liveMap } from '../support/stage';
import { after, EMPHASISED, MIDDLE, step, story } from '../support/story';
import { startPreview, type Running } from '../support/servers/web-servers.mjs';

test.use(WHOLE_BROWSER);
test.use({ serviceWorkers: 'allow' });

/** The whole site is kept, and this page is one of it. */
async function kept(page: Page) {
	await expect
		.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {
			timeout: 30_000
		})
		.toBe(true);
}

const current = (page: Page) => page.locator('.timeline li a[aria-current="step"]');

test('after one visit every page works without a network', async ({ page, context }) => {
	await page.goto('./');
	await kept(page);
	// Browsers lose what was kept, Safari's private windows for one: then the next visit keeps it again.
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.reload();
	const last = () => page.evaluate(async () => (await caches.match('/_app/version.json'))?.status);
	await expect.poll(last, { timeout: 30_000 }).toBe(200);
	await context.setOffline(true);
	const [lesson] = story.lessons;
	for (const at of [
		`./step/${MIDDLE.id}/`,
		`./embed/${MIDDLE.id}/?theme=dark`,
		'./handout/answers/',
		'./sources/',
		'./glossary/',
		'./share/',
		`./present/lesson/${lesson?.minutes}/${lesson?.steps[0]}/`,
		`./present/notes/${MIDDLE.id}/`,
		// As people type it; a host would send them on.
		'./present'
	]) {
		await page.goto(at);
		await expect(page.locator('h1, h2').first(), at).toBeVisible();
	}
	await page.goto(`./present/${MIDDLE.id}/`);
	await expect(page.locator('.leaflet-container')).toBeAttached();
	await page.keyboard.press('PageDown');
	await expect(page.locator('#slide-title')).toHaveText(after(MIDDLE).title);
	const { place, step: here } = EMPHASISED;
	await page.goto(`./#${here.id}`);
	await expect(page.locator('.leaflet-container')).toBeAttached();
	await page.keyboard.press('ArrowRight');
	await expect(current(page)).toHaveAttribute('href', `#${after(here).id}`);
	// The map follows, and a step's beginning shuts what was opened before it.
	await liveMap(page);
	await page.getByRole('button', { name: place.name }).press('Enter');
	await expect(page.locator('.place-popup')).toContainText(place.otherName);
	await expect(page.locator('.missing')).toHaveCount(0);
});

test('an embed leaves nothing behind', async ({ page }) => {
	await page.clock.install();
	await page.goto(`./embed/${MIDDLE.id}/`);
	await expect(page.locator('h1, h2').first()).toBeAttached();
	await page.clock.runFor(20_000);
	const found = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	expect(await found()).toBe(0);
	// The same clock brings it on the site's own pages.
	await page.goto('./glossary/');
	await page.clock.runFor(20_000);
	await expect.poll(found).toBe(1);
});

test('where nothing can be kept, the page works as ever', async ({ page, context, baseURL }) => {
	const cdp = await context.newCDPSession(page);
	await cdp.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(baseURL ?? '').origin,
		quotaSize: 50_000
	});
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = async function (...asked) {
			const registration = await register.apply(this, asked);
			const { installing } = registration;
			const tell = () => (document.documentElement.dataset['worker'] = installing?.state ?? 'gone');
			tell();
			installing?.addEventListener('statechange', tell);
			return registration;
		};
	});
	await page.goto('./');
	// When it begins, nothing is kept either: it has to have failed.
	await expect(page.locator('html')).toHaveAttribute('data-worker', /redundant|gone/);
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		)
		.toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.keyboard.press('ArrowRight');
	await expect(current(page)).toHaveAttribute('href', `#${step(2).id}`);
});

test.describe('a new version', () => {
	const dir = mkdtempSync(path.join(tmpdir(), 'versions-'));
	let server: Running;
	test.use({ allowFailures: [/ERR_CONNECTION_REFUSED|foreign request/] });

	test.beforeAll(async () => {
		cpSync(fileURLToPath(new URL('../../build/', import.meta.url)), dir, {
			recursive: true,
			filter: (file) => !/\.(?:br|gz)$/.test(file)
		});
		server = await startPreview(dir);
	});
	test.afterAll(async () => {
		await server.stop();
		rmSync(dir, { recursive: true, force: true });
	});

	const change = (file: string, from: string | RegExp, to: string) =>
		writeFileSync(
			path.join(dir, file),
			readFileSync(path.join(dir, file), 'utf8').replace(from, to)
		);

	test('waits whole until it is asked for; half of one is never shown', async ({ page }) => {
		const title = page.getByRole('heading', { level: 1 });
		const line = page.getByText('There is a new version.');
		await page.goto(`${server.origin}/`);
		await kept(page);
		const { version } = JSON.parse(readFileSync(path.join(dir, '_app/version.json'), 'utf8')) as {
			version: string;
		};

		// A new version is being put on the server: its worker and a page are there, the rest is not.
		change('service-worker.js', new RegExp(version, 'g'), 'the-next-one');
		change('index.html', /<h1([^>]*)>[^<]*/, '<h1$1>The next one');
		await server.restart();
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update().catch(() => undefined);
		});
		const installing = () =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration();
				return Boolean(registration?.installing ?? registration?.waiting);
			});
		await expect.poll(installing).toBe(false);
		await page.reload();
		await expect(title).toHaveText(story.title);
		await expect(line).toHaveCount(0);

		// Now it is all there.
		change('_app/version.json', version, 'the-next-one');
		await server.restart();
		await page.reload();
		await expect(title).toHaveText(story.title);
		await expect(line).toBeVisible({ timeout: 20_000 });
		await page.getByRole('button', { name: 'Show it' }).click();
		await expect(title).toContainText('The next one');
		await expect(line).toHaveCount(0);
	});
});
