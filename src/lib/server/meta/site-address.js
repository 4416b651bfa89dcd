// Where the site will be published: one setting, SITE_ADDRESS, read by the build and by pages that
// need absolute addresses (canonical links, social images, oEmbed, QR codes). Without it they leave
// those out; everything else works at any address.

/**
 * @param {string | undefined} value such as `https://example.org/stories/one`
 * @returns {URL | undefined} always with a slash at its end
 * @throws when it is no web address
 */
export function readSiteAddress(value) {
	if (!value) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
		throw new Error(`SITE_ADDRESS must look like https://example.org/stories/, not ${value}`);
	}
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** @returns {URL | undefined} the site's address; undefined where none is set */
export const siteAddress = () => readSiteAddress(process.env.SITE_ADDRESS);

/**
 * The absolute address of something on the site.
 * @param {string} path from the site's root, such as `/step/first/`
 * @returns {string | undefined} undefined where no address is set
 */
export function absolute(path) {
	const address = siteAddress();
	return address && new URL(path.replace(/^\/+/, ''), address).href;
}
