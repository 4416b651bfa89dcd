// Latitude and longitude to the map's plane: Lambert azimuthal equal-area on a sphere,
// centred on 52°N 75°E. The shipped geometry was projected with the same formula
// (Snyder, Map Projections: A Working Manual, 1987, eqs. 24-2 to 24-4).
import type { Point } from './geometry';

/** PROJ string of the same projection, for the geometry scripts. Its y points north; ours south. */
export const PROJ = '+proj=laea +lat_0=52 +lon_0=75 +R=6371008.8';

const RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;
const LAT_0 = 52 * RAD;
const LON_0 = 75 * RAD;

/**
 * Projects a place to the map's plane.
 * @param lat degrees north
 * @param lon degrees east
 * @returns kilometres east (x) and south (y) of 52°N 75°E
 * @throws RangeError for the antipode (52°S 105°W), which the projection cannot show
 */
export function project(lat: number, lon: number): Point {
	const phi = lat * RAD;
	const dLambda = lon * RAD - LON_0;
	const cosC =
		Math.sin(LAT_0) * Math.sin(phi) + Math.cos(LAT_0) * Math.cos(phi) * Math.cos(dLambda);
	if (1 + cosC < 1e-9) throw new RangeError(`no place on the map for ${lat}, ${lon}`);
	const k = RADIUS_KM * Math.sqrt(2 / (1 + cosC));
	return {
		x: k * Math.cos(phi) * Math.sin(dLambda),
		y: -k * (Math.cos(LAT_0) * Math.sin(phi) - Math.sin(LAT_0) * Math.cos(phi) * Math.cos(dLambda))
	};
}
