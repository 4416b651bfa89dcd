// Reads a `_headers` file as Netlify and Cloudflare Pages do.

/**
 * The headers that a file gives to an address: those of all rules that match.
 * @param at from the site's root, such as `/step/almaty/`
 */
export function mergedHeaders(file: string, at: string): [name: string, value: string][] {
	const headers: [string, string][] = [];
	let counts = false;
	for (const line of file.split('\n')) {
		if (line.startsWith('/')) {
			const end = line.endsWith('*');
			counts = end ? at.startsWith(line.slice(0, -1)) : at === line;
		} else if (counts && line.trim()) {
			const [name = '', ...value] = line.trim().split(': ');
			headers.push([name, value.join(': ')]);
		}
	}
	return headers;
}
