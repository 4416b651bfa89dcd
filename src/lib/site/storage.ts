// What is kept between visits: small settings under names of this site's own. Storage may be missing, full or
// forbidden (a sandboxed frame throws at the very mention); then settings last as long as the page.

import { ownName } from './own-name';

/** @returns the text kept under a name, or undefined */
export function readSetting(name: string): string | undefined {
	try {
		return localStorage.getItem(ownName(name)) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text under a name, where the browser allows it; undefined forgets it. */
export function saveSetting(name: string, value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(ownName(name));
		else localStorage.setItem(ownName(name), value);
	} catch {
		// Nothing to do: the setting holds until the page is left.
	}
}
