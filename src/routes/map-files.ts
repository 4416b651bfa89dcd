// Where the browser finds what the live map asks for after the first paint. Imported by pages, not
// handed on as data: so the addresses hold under any path, and the service worker knows the files.
const files = import.meta.glob<string>(
	'$content/geo/{fine.topo.json,detail.topo.json,relief.webp}',
	{ query: '?url&no-inline', import: 'default', eager: true }
);

const address = (name: string): string | undefined =>
	Object.entries(files).find(([path]) => path.endsWith(`/geo/${name}`))?.[1];

const [nearest, relief] = [address('detail.topo.json'), address('relief.webp')];

/** The detail and the relief are there where geography.yaml asks for them. */
export const mapFiles: { fine: string; nearest?: string; relief?: string } = {
	fine: address('fine.topo.json') ?? '',
	...(nearest && { nearest }),
	...(relief && { relief })
};
