// The one door to the story's shapes: as data for what the server draws (pages: routes/map-files.ts).
// The detail and the relief are there where geography.yaml asks for them.
import type { MapTopology } from '../../map/plane/shapes';

const texts = import.meta.glob<string>('$content/geo/*.topo.json', {
	query: '?raw',
	import: 'default',
	eager: true
});
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
