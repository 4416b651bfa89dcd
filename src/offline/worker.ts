// The service worker: keeps one whole version of the site, so that everything works without a
// network after one visit. A version is kept complete or not at all, and a page never gets parts of
// another; a new version waits until the reader asks for it or has closed the old one.
import { build, files, prerendered, version } from '$service-worker';
import { isKept, isReplaced, keptName, outdated } from './kept-files';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
// Other sites may lie on this origin, each with its own path.
const PREFIX = `kept:${new URL(worker.registration.scope).pathname}:`;
const CACHE = PREFIX + version;
/** What is kept last: where it is, all is. */
const LAST = new URL('_app/version.json', worker.registration.scope).pathname;
/** Few at a time: the reader may be loading something else. */
const AT_ONCE = 4;
/** As far as is known: what is asked for often is not looked up each time. */
let whole = false;
let keeping: Promise<void> | undefined;

worker.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await forget(outdated(await caches.keys(), PREFIX, CACHE));
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	if (event.request.method !== 'GET') return;
	if (event.request.mode === 'navigate') event.waitUntil(lookAfter());
	const name = keptName(event.request.url, worker.registration.scope);
	if (name) event.respondWith(answer(event.request, name));
});

async function answer(request: Request, name: string): Promise<Response> {
	const kept = await keptAs(name);
	if (kept) return kept;
	// Hosts send a page's address without its last slash to the one with it.
	const isPage = request.mode === 'navigate' && (await keptAs(`${name}/`));
	return isPage ? Response.redirect(`${name}/${new URL(request.url).search}`) : fetch(request);
}

const forget = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

/**
 * Where another site has taken this one's place, the worker's file is gone: readers are to see the other.
 * Where this version was lost, it is kept again.
 */
async function lookAfter(): Promise<void> {
	const asked = { method: 'HEAD', cache: 'no-store', priority: 'low' } as const;
	const answer = await fetch(worker.location.href, asked).catch(() => undefined);
	if (!answer) return;
	if (isReplaced(answer.status, answer.headers.get('Content-Type'))) {
		await forget((await caches.keys()).filter((name) => name.startsWith(PREFIX)));
		await worker.registration.unregister();
	} else if (!(await isWhole())) await keepAll();
}

/** Browsers lose what was kept, WebKit's private windows as soon as no page of the site is open. */
async function isWhole(): Promise<boolean> {
	whole = Boolean(await caches.match(LAST, { cacheName: CACHE }).catch(() => undefined));
	return whole;
}

async function keptAs(name: string): Promise<Response | undefined> {
	// An older version's parts have names of their own; its pages do not.
	const isPart = name.includes('/_app/immutable/');
	if (!isPart && !whole && !(await isWhole())) return undefined;
	return caches
		.match(name, { ignoreVary: true, ...(isPart ? {} : { cacheName: CACHE }) })
		.catch(() => undefined);
}

/** Once at a time, however many pages are opened meanwhile. */
function keepAll(): Promise<void> {
	keeping ??= keepEach()
		.catch(async (error: unknown) => {
			// Half a version would be worse than none; storage may simply be full.
			await caches.delete(CACHE);
			throw error;
		})
		.finally(() => (keeping = undefined));
	return keeping;
}

/** @throws when a file is missing, storage is full, or the site changed meanwhile */
async function keepEach(): Promise<void> {
	const cache = await caches.open(CACHE);
	// Parts have a hash in their names, so the browser's own copies are good.
	await inTurn(build, (path) => keep(cache, path, 'default'));
	await inTurn([...files, ...prerendered.filter(isKept)], (path) => keep(cache, path, 'no-cache'));
	const last = await fetchPart(LAST, 'no-store');
	const now = (await last.clone().json()) as { version?: unknown };
	if (now.version !== version) throw new Error('the site changed while it was being kept');
	await cache.put(LAST, last);
}

async function keep(cache: Cache, path: string, mode: RequestCache): Promise<void> {
	await cache.put(path, await fetchPart(path, mode));
}

async function fetchPart(path: string, mode: RequestCache): Promise<Response> {
	const response = await fetch(path, { cache: mode, priority: 'low' });
	if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
	return response;
}

async function inTurn(paths: readonly string[], each: (path: string) => Promise<void>) {
	const waiting = [...paths];
	const next = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await each(path);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
}
