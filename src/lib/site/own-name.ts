// Names for what browsers share among all pages of an origin: settings and channels. Several copies
// and several stories may lie on one origin, so each name begins with the story's id and the path of
// the site, or of the one file. `app.html` puts both together, since it needs them before all scripts.

/** @param name of a setting or a channel, within this site */
export function ownName(name: string): string {
	return `${document.documentElement.dataset['own'] ?? ''}${name}`;
}
