// The main journeys in Safari's engine: to read, to present, to embed, without a network.
import { fileURLToPath } from 'node:url';
import { By, Key, until, type WebDriver } from 'selenium-webdriver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fileOnStick, hostOf } from '../support/places';
import { EMPHASISED, MIDDLE, numberOf, pictureLabel, step } from '../support/story';
import { startPreview } from '../support/servers/web-servers.mjs';
import { findWebKit, openWebKit, type WebKit } from './webkit';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const binary = findWebKit();
const PATIENCE_MS = 20_000;

// Where there is no WebKit, a warning has said so.
describe.runIf(binary)('WebKit', () => {
	let webkit: WebKit;
	let page: WebDriver;
	let site: Awaited<ReturnType<typeof startPreview>>;

	beforeAll(async () => {
		[webkit, site] = await Promise.all([openWebKit(String(binary)), startPreview(build)]);
		page = webkit.driver;
	});
	afterAll(() => Promise.all([webkit.stop(), site.stop()]));
	// Uncaught errors since the page was opened, as `open` has them collected.
	afterEach(async () => {
		await page.switchTo().defaultContent();
		expect(await page.executeScript('return window.problems ?? []')).toEqual([]);
	});

	async function open(address: string) {
		// The same page with another hash would not be loaded.
		await page.get('about:blank');
		await follow(address);
	}

	/** Goes on to another page. */
	async function follow(address: string) {
		await page.get(address);
		await page.executeScript(`
			window.problems = [];
			addEventListener('error', ({ message }) => window.problems.push(message));
			addEventListener('unhandledrejection', ({ reason }) => window.problems.push(String(reason)));
			document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
				window.problems.push('refused: ' + blockedURI));
		`);
	}

	/** Waits until an expression of the page is true. */
	const holds = (expression: string) =>
		page.wait(() => page.executeScript(`return Boolean(${expression})`), PATIENCE_MS, expression);
	const find = (selector: string) =>
		page.wait(until.elementLocated(By.css(selector)), PATIENCE_MS, selector);
	const says = (selector: string, text: string) =>
		holds(
			`document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(text)})`
		);
	const press = (...keys: string[]) =>
		page
			.actions()
			.sendKeys(...keys)
			.perform();
	// Nothing of a map that is still coming can be focused.
	const mapRests = () =>
		holds(
			`document.querySelector('.ground.live') && document.querySelector('.leaflet-container')
				&& !document.querySelector('.picture.flying, .stage-map.behind, .stage-map.coming')`
		);
	const reads = (step: string) =>
		find(`.timeline a[aria-current="step"][href="#${step}"]`).then(() => undefined);

	test('the story scrolls, its map follows, its sources open, its place is kept', async () => {
		await open(`${site.origin}/#${step(numberOf(MIDDLE) - 1).id}`);
		await mapRests();
		await reads(step(numberOf(MIDDLE) - 1).id);
		await page.executeScript(
			`document.querySelector('#${MIDDLE.id} h2').scrollIntoView({ block: 'center' })`
		);
		await reads(MIDDLE.id);
		await holds(`location.hash === '#${MIDDLE.id}'`);
		await mapRests();
		await holds(
			`document.querySelector('.stage .picture').ariaLabel === ${JSON.stringify(pictureLabel(MIDDLE))}`
		);

		await (await find(`#${MIDDLE.id} .cite a`)).click();
		await says('.note-box:popover-open', 'Publisher');
		await press(Key.ESCAPE);
		await page.navigate().refresh();
		await reads(MIDDLE.id);
	});

	test('a place of the map opens by keyboard, and the buttons zoom', async () => {
		await open(`${site.origin}/#${EMPHASISED.step.id}`);
		await mapRests();
		await find('.leaflet-marker-icon');
		await page.executeScript(
			`document.querySelector('.leaflet-marker-icon[aria-label^="${EMPHASISED.place.name}"]').focus()`
		);
		await press(Key.ENTER);
		await find('.place-popup .from');
		await press(Key.ESCAPE);
		await holds(`!document.querySelector('.place-popup')`);
		await (await find('.map-buttons button')).click();
		await says('button.back', 'Back to the story');
	});

	test('slides turn by keys, keep their place, and darken', async () => {
		await open(`${site.origin}/present/${MIDDLE.id}/`);
		await mapRests();
		await press(Key.END);
		await holds(`location.pathname.includes('/${step(-1).id}/')`);
		const last = await (await find('.present h1')).getText();
		await page.navigate().refresh();
		await mapRests();
		expect(await (await find('.present h1')).getText()).toBe(last);
		await press('b');
		await find('.cover.black');
		await press('b', 'o');
		await find('dialog[open]');
	});

	test('the embed works in another site’s sandboxed frame, as high as its words', async () => {
		await open(hostOf(site.origin));
		await holds(`document.querySelector('#list').clientHeight > 900`);
		await page.switchTo().frame(await find('#step'));
		await says('h2', step(2).title);
		await (await find('button.next:not([disabled]), a.next')).click();
		await says('h2', step(3).title);
	});

	test('the one file opens from a disk, scrolls and presents', async () => {
		await open(`${fileOnStick(build)}#${step(2).id}`);
		await mapRests();
		await reads(step(2).id);
		await (await find('nav.mode-switch a:not([aria-current])')).click();
		await says('.present h1', step(2).title);
		await press(Key.PAGE_DOWN);
		await mapRests();
	});

	// Stops the server, so it comes last.
	test('what was visited works without a network', async () => {
		await open(`${site.origin}/`);
		// The worker itself is asked for nothing: WebKit may go on saying that it is being installed. What
		// it keeps last says that all is kept.
		await page.wait(
			() =>
				page.executeAsyncScript(`
					const done = arguments[arguments.length - 1];
					caches.match('/_app/version.json').then(
						(last) => done(Boolean(last && navigator.serviceWorker.controller)));
				`),
			2 * PATIENCE_MS
		);
		// The first version of all is not announced as a new one.
		expect(await (await find('.quiet-line')).getText()).toBe('');
		await site.pause();
		// Straight from page to page: a session under WebDriver is a private one, which forgets what was
		// kept where no page of the site is open.
		await follow(`${site.origin}/step/${MIDDLE.id}/`);
		await says('h1', MIDDLE.title);
		await mapRests();
	});
});
