// The address in the browser's bar. Browsers allow about a hundred changes in half a minute, and some
// refuse one more with an exception.

/** Within ten of these a browser allows it again. */
const RETRY_MS = 4000;
const TRIES = 10;

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Changes the address; where the browser refuses, the page goes on, and the last change that was
 * wanted is tried again later, unless a link was followed meanwhile.
 */
export function keepAddress(change: () => void, tries = TRIES): void {
	clearTimeout(retry);
	try {
		change();
	} catch {
		const { href } = location;
		if (tries > 1)
			retry = setTimeout(() => {
				if (location.href === href) keepAddress(change, tries - 1);
			}, RETRY_MS);
	}
}
