// Where the browser finds what the live map asks for after the first paint. Imported by pages, not
// handed on as data: so the addresses hold under any path, and the service worker knows the files.
import { browser } from '$app/environment';
import { asset } from '$app/paths';

const files = import.meta.glob<string>(
	'$content/geo/{fine.topo.json,detail.topo.json,relief.webp}',
	{ query: '?url&no-inline', import: 'default', eager: true }
);

const address = (name: string): string | undefined =>
	Object.entries(files).find(([path]) => path.endsWith(`/geo/${name}`))?.[1];

const [nearest, relief] = [address('detail.topo.json'), address('relief.webp')];

/** A script finds a file from where it lies itself; a page that is drawn, from its own address. */
function here(file: string): string {
	const built = file.indexOf('/_app/');
	return browser || built < 0 ? file : asset(file.slice(built));
}

/**
 * Addresses from the page that is being made: call it while a page is drawn. The detail and the relief
 * are there where geography.yaml asks for them.
 */
export const mapFiles = (): { fine: string; nearest?: string; relief?: string } => ({
	fine: here(address('fine.topo.json') ?? ''),
	...(nearest && { nearest: here(nearest) }),
	...(relief && { relief: here(relief) })
});
