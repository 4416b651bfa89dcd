// Handing on a link or a text, by what the browser offers.

/** What became of it; `cancelled` where the reader thought better of it. */
type Shared = 'shared' | 'copied' | 'cancelled' | 'refused';

/** Puts a text on the clipboard. @returns false where the browser does not allow it */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Opens the system's share sheet; where there is none, copies the link. */
export async function shareLink(title: string, url: string): Promise<Shared> {
	if ('share' in navigator) {
		try {
			await navigator.share({ title, url });
			return 'shared';
		} catch (reason) {
			if (reason instanceof DOMException && reason.name === 'AbortError') return 'cancelled';
		}
	}
	return (await copyText(url)) ? 'copied' : 'refused';
}
