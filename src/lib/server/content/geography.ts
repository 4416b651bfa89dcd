// The one door to the story's shapes: as data for what the server draws, and as addresses for pages.
// The detail and the relief are there where geography.yaml asks for them.
import type { MapTopology } from '../../map/plane/shapes';

const texts = import.meta.glob<string>('$content/geo/*.topo.json', {
	query: '?raw',
	import: 'default',
	eager: true
});
const files = import.meta.glob<string>(
	'$content/geo/{fine.topo.json,detail.topo.json,relief.webp}',
	{
		query: '?url&no-inline',
		import: 'default',
		eager: true
	}
);
const images = import.meta.glob<string>('$content/geo/*.webp', {
	query: '?inline',
	import: 'default',
	eager: true
});

const named = (all: Record<string, string>, name: string): string | undefined =>
	Object.entries(all).find(([path]) => path.endsWith(`/geo/${name}`))?.[1];

function topology(name: string): MapTopology | undefined {
	const text = named(texts, `${name}.topo.json`);
	return text === undefined ? undefined : (JSON.parse(text) as MapTopology);
}

function needed(name: string): MapTopology {
	const found = topology(name);
	if (!found) throw new Error(`geo/${name}.topo.json is missing: node scripts/build-geography.mjs`);
	return found;
}

/** Shapes for the first paint. */
export const coarse = needed('coarse');
/** Shapes for the live map and for pictures that stand alone. */
export const fine = needed('fine');
/** The finest shapes, of the map's detail. */
export const detail = topology('detail');
/** The relief as a data URI. */
export const relief = named(images, 'relief.webp');

/** Where the browser finds what it asks for after the first paint. */
export interface MapAddresses {
	fine: string;
	nearest?: string;
	relief?: string;
}

const address = (name: string) => named(files, name);
const [nearest, shaded] = [address('detail.topo.json'), address('relief.webp')];

export const mapAddresses: MapAddresses = {
	fine: address('fine.topo.json') ?? '',
	...(nearest && { nearest }),
	...(shaded && { relief: shaded })
};
