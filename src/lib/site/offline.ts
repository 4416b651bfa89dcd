// Keeps the site for use without a network: registers the service worker, late and only where the
// site is its own page, and says when a new version waits.

/** After the live map has come; nothing on the page waits for this. */
const PATIENCE_MS = 4000;

/** Whether this page may leave something behind: not inside other sites, not against a wish to save data. */
function mayKeep(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return 'serviceWorker' in navigator && window.top === window && !connection?.saveData;
}

/**
 * Keeps the site. Whatever fails, the page works as before.
 * @param address of the service worker
 * @param onNew called when a new version waits; it is given what shows that version
 * @returns stops it, where it has not begun
 */
export function keepSite(address: string, onNew: (show: () => void) => void): () => void {
	if (!mayKeep()) return () => undefined;
	const register = async () => {
		try {
			const registration = await navigator.serviceWorker.register(address);
			const tell = () => {
				const { waiting, active } = registration;
				// The first version of all has nothing to replace. It may serve this page already when a
				// busy WebKit still says that it waits.
				if (waiting?.state === 'installed' && active && navigator.serviceWorker.controller)
					onNew(() => takeOver(waiting));
			};
			registration.addEventListener('updatefound', () =>
				registration.installing?.addEventListener('statechange', tell)
			);
			tell();
		} catch {
			// Forbidden, full, or without a network: then there is nothing to keep.
		}
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const begin = () => {
		timer = setTimeout(() => void register(), PATIENCE_MS);
	};
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin, { once: true });
	return () => {
		removeEventListener('load', begin);
		clearTimeout(timer);
	};
}

/** The new version takes over, and this page is loaded anew from it. */
function takeOver(waiting: ServiceWorker): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true
	});
	waiting.postMessage('take-over');
}
