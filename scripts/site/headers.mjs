// Which headers an address of the site is served with: hosting/headers.json, in words of code. The
// preview sends them, the build writes them for hosts that read `_headers`, and tests ask nginx and
// Caddy for them.
import { readFileSync } from 'node:fs';

/** @type {Record<'everywhere' | 'immutable' | 'everythingElse', Record<string, string>>} */
const HEADERS = JSON.parse(
	readFileSync(new URL('../../hosting/headers.json', import.meta.url), 'utf8')
);

/** TypeScript, which servers take for video by its name. */
const TYPES = '/embed/v1/host.d.ts';

/**
 * @param {string} pathname from the site's root, such as `/embed/almaty/`
 * @param {boolean} [found] false where there is nothing at this address
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, found = true) {
	return {
		...HEADERS.everywhere,
		// What is missing today may be there tomorrow.
		...(found && pathname.startsWith('/_app/immutable/')
			? HEADERS.immutable
			: HEADERS.everythingElse)
	};
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that match,
 * so no header may be given twice for one address; what those hosts do by themselves (HTML is asked
 * for anew) is not said at all.
 * @returns {string}
 */
export function headersFile() {
	return [
		rule('/*', HEADERS.everywhere),
		rule(TYPES, { 'Content-Type': 'text/plain; charset=utf-8' }),
		rule('/_app/immutable/*', HEADERS.immutable)
	].join('\n');
}

/** @param {string} at @param {Record<string, string>} headers */
function rule(at, headers) {
	return `${[at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}
