// Where states lie, as polygons of the map's plane: what a name may lie on.
import pointInPolygon from 'point-in-polygon-hao';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { oncePer } from '../../story/index/memoize';
import { boundsOf, contains, type Point, type Rect } from '../plane/geometry';
import { stateOf, type MapTopology } from '../plane/shapes';

export type Ring = [number, number][];
/** An outer ring and its holes, closed, km. */
export type Part = Ring[];

export interface Land {
	parts: readonly { rings: Part; bounds: Rect }[];
}

/** The land of each state, by its id. */
export type LandOf = ReadonlyMap<string, Land>;

const toKm = ([east = 0, north = 0]: readonly number[]): [number, number] => [
	east / 1000,
	-north / 1000
];

const pointOf = ([x, y]: readonly [number, number]): Point => ({ x, y });

/** Where the states of a file of shapes lie. */
export const landOf = oncePer((topology: MapTopology): LandOf => {
	const units = topology.objects.countries.geometries as (Polygon | MultiPolygon)[];
	const byState = groupByState(units);
	return new Map(
		[...byState].map(([id, own]) => [
			id,
			{
				parts: merge(topology, own).coordinates.map((polygon) => {
					const rings = polygon.map((ring) => ring.map(toKm));
					return { rings, bounds: boundsOf((rings[0] ?? []).map(pointOf)) };
				})
			}
		])
	);
});

function groupByState(units: readonly (Polygon | MultiPolygon)[]) {
	const groups = new Map<string, (Polygon | MultiPolygon)[]>();
	for (const unit of units) {
		const id = stateOf(unit);
		groups.set(id, [...(groups.get(id) ?? []), unit]);
	}
	return groups;
}

/** Whether a point lies on a state. */
export const liesOn = ({ parts }: Land, p: Point): boolean =>
	parts.some(
		({ rings, bounds }) => contains(bounds, p) && pointInPolygon([p.x, p.y], rings) !== false
	);
