// Latitude and longitude to the map's plane: Lambert azimuthal equal-area on a sphere, around the
// centre that geography.yaml names. The shipped geometry was projected with the same formula
// (Snyder, Map Projections: A Working Manual, 1987, eqs. 24-2 to 24-4).
import type { Point } from './geometry';

/** Degrees north and east. */
export type LatLon = readonly [lat: number, lon: number];

const RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/**
 * Projects a place to the map's plane.
 * @param centre the middle of the map
 * @returns kilometres east (x) and south (y) of the centre
 * @throws RangeError for the centre's antipode, which the projection cannot show
 */
export function project([lat0, lon0]: LatLon, [lat, lon]: LatLon): Point {
	const phi = lat * RAD;
	const phi0 = lat0 * RAD;
	const dLambda = (lon - lon0) * RAD;
	const cosC = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(dLambda);
	if (1 + cosC < 1e-9) throw new RangeError(`no place on the map for ${lat}, ${lon}`);
	const k = RADIUS_KM * Math.sqrt(2 / (1 + cosC));
	return {
		x: k * Math.cos(phi) * Math.sin(dLambda),
		y: -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(dLambda))
	};
}
