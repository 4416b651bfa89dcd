// TopoJSON to SVG path data in the map's plane. The same function serves the server (coarse
// geometry, first paint) and the browser (fine geometry, later).
import { feature, merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	Polygon,
	MultiPolygon,
	Topology
} from 'topojson-specification';
import type { Geography } from '../../story/schema/geography';

/** The shipped files' shape: metres in the plane of `project.ts`, y north; ids are ISO 3166 codes. */
export type MapTopology = Topology<{
	countries: GeometryCollection;
	lakes: GeometryCollection;
	rivers: GeometryCollection;
}> & {
	/** In the detail's: the shadows of hills as path data, km, the palest first. */
	hills?: readonly string[];
};

/** What the picture's `<use>` elements refer to as `#geo-NAME`: a layer, or a state by its code. */
export type ShapeName = string;

/** Path data by name. */
type Shapes = Readonly<Record<ShapeName, string>>;

/** Which states and regions (`parts`) have a shape of their own, and which state is drawn with its regions. */
export type Shaped = Pick<Geography, 'shapes' | 'home'> & { parts?: readonly string[] };

type Ring = readonly (readonly number[])[];

/** `FI-18` and `FI` belong to fi: no border is drawn inside a state. */
export const stateOf = (geometry: GeometryObject): string =>
	String(geometry.id).slice(0, 2).toLowerCase();

/** The states of which a file has shapes. */
export const statesIn = (topology: MapTopology): ReadonlySet<string> =>
	new Set(topology.objects.countries.geometries.map(stateOf));

/** One ring or line as compact relative path data; points that round to the same spot are dropped. */
function lineData(line: Ring, unitsPerKm: number, closed: boolean): string {
	// Whole units over a power of ten are written with no more digits than they need.
	const km = (units: number) => units / unitsPerKm;
	let out = '';
	let count = 0;
	let lastX = 0;
	let lastY = 0;
	for (const [east = 0, north = 0] of line) {
		const x = Math.round((east / 1000) * unitsPerKm);
		const y = Math.round((-north / 1000) * unitsPerKm);
		if (count > 0 && x === lastX && y === lastY) continue;
		out +=
			count === 0
				? `M${km(x)} ${km(y)}`
				: `${count === 1 ? 'l' : ' '}${km(x - lastX)} ${km(y - lastY)}`;
		lastX = x;
		lastY = y;
		count += 1;
	}
	if (count < (closed ? 3 : 2)) return '';
	return (closed ? `${out}z` : out).replaceAll(' -', '-');
}

const lines = (list: readonly Ring[], unitsPerKm: number, closed: boolean): string =>
	list.map((line) => lineData(line, unitsPerKm, closed)).join('');

/**
 * What draws each shape of the map, for whoever cannot wait for all at once.
 * @param topology countries (some by region), lakes and rivers
 * @param unitsPerKm precision, a power of ten: 1 draws to the kilometre, 10 to a tenth. Path data is in km.
 * @throws when the topology lacks one of its three objects
 */
export function shapeDrawers(
	topology: MapTopology,
	{ shapes, home, parts = [] }: Shaped,
	unitsPerKm: number
): readonly (readonly [ShapeName, () => string])[] {
	const { countries, lakes, rivers } = topology.objects;
	const polygons = countries.geometries as (Polygon | MultiPolygon)[];
	const filled = (wanted: (Polygon | MultiPolygon)[]): string =>
		lines(merge(topology, wanted).coordinates.flat(), unitsPerKm, true);
	const line = (between: (a: GeometryObject, b: GeometryObject) => boolean): string =>
		lines(mesh(topology, countries, between).coordinates, unitsPerKm, false);
	return [
		...shapes.map((id) => [id, () => filled(polygons.filter((g) => stateOf(g) === id))] as const),
		...parts.map((id) => [id, () => filled(polygons.filter((g) => g.id === id))] as const),
		['land', () => filled(polygons)],
		['borders', () => line((a, b) => stateOf(a) !== stateOf(b))],
		['regions', () => line((a, b) => a !== b && stateOf(a) === home && stateOf(b) === home)],
		['lakes', () => lines(areas(topology, lakes), unitsPerKm, true)],
		['rivers', () => lines(mesh(topology, rivers).coordinates, unitsPerKm, false)]
	];
}

/** All shapes of the map: see `shapeDrawers`. */
export function shapesOf(topology: MapTopology, shaped: Shaped, unitsPerKm: number): Shapes {
	const drawers = shapeDrawers(topology, shaped, unitsPerKm);
	return Object.fromEntries(drawers.map(([name, draw]) => [name, draw()]));
}

/**
 * The land of all states but some.
 * @param ids lower-case ISO codes
 */
export function landWithout(
	topology: MapTopology,
	ids: readonly string[],
	unitsPerKm: number
): string {
	const polygons = topology.objects.countries.geometries as (Polygon | MultiPolygon)[];
	const rest = polygons.filter((geometry) => !ids.includes(stateOf(geometry)));
	return lines(merge(topology, rest).coordinates.flat(), unitsPerKm, true);
}

/** The rings of all polygons of a layer. */
function areas(topology: MapTopology, layer: GeometryCollection): Ring[] {
	return feature(topology, layer).features.flatMap(({ geometry }) => {
		if (geometry.type === 'Polygon') return geometry.coordinates;
		return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
	});
}

/**
 * A state's borders as lines, without the edge of a file that shows a part of it.
 * @param id lower-case ISO code
 */
export function outlineOf(topology: MapTopology, id: string, unitsPerKm: number): string {
	const between = (a: GeometryObject, b: GeometryObject) =>
		a !== b && (stateOf(a) === id) !== (stateOf(b) === id);
	return lines(mesh(topology, topology.objects.countries, between).coordinates, unitsPerKm, false);
}
