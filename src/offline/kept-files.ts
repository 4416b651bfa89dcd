// Which of the site's files are kept for use without a network, and under which name one is found
// there. Pure, so that it can be tested apart from the worker.

/** Pages, and the data and scripts that they ask for. The one file is not: whoever wants it without a
network has it as a file, and it holds once more what is kept already. */
const KEPT = /(?:\/|\.json|\.js|\.webmanifest)$/;
/** What only other sites ask for, downloads, and data for a navigation without pages, which this site has not. */
const NOT_KEPT = /\/oembed\/|\/data\/|\/references\/|__data\.json$/;

/** @returns whether something made with the site is needed to go on without a network */
export function isKept(path: string): boolean {
	return KEPT.test(path) && !NOT_KEPT.test(path);
}

/**
 * The name under which the answer to a request would be kept.
 * @param request the address asked for
 * @param home the site's own address, with a slash at its end
 * @returns undefined where the request is not for this site
 */
export function keptName(request: string, home: string): string | undefined {
	const { origin, pathname } = new URL(request);
	const site = new URL(home);
	// Options in a query change what a script shows, never what the server sends.
	return origin === site.origin && pathname.startsWith(site.pathname) ? pathname : undefined;
}

/**
 * The caches to forget once `current` serves the pages. The one before it stays: pages that are open
 * in other tabs may still ask for their parts.
 * @param names all caches of the site, oldest first
 */
export function outdated(names: readonly string[], prefix: string, current: string): string[] {
	return names.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);
}

/**
 * Whether what a server says of the worker's own file means that this site lies there no more.
 * @param type its content type: some sites answer every address with a page
 */
export function isReplaced(status: number, type: string | null): boolean {
	return status === 404 || status === 410 || (status === 200 && /\bhtml\b/.test(type ?? ''));
}
