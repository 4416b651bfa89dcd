// For whoever puts another site in this one's place: publish this file there as `service-worker.js`
// (beside the front page, where this site's own was). It takes what browsers kept of this site off
// their readers' devices, shows the open pages anew, and goes.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
	const kept = `kept:${new URL(self.registration.scope).pathname}:`;
	const names = (await caches.keys()).filter((name) => name.startsWith(kept));
	await Promise.all(names.map((name) => caches.delete(name)));
	// Only what it controls may be shown anew.
	await self.clients.claim();
	await self.registration.unregister();
	const pages = await self.clients.matchAll({ type: 'window' });
	await Promise.all(pages.map((page) => page.navigate(page.url)));
}
