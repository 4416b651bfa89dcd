// The finest shapes, of Almaty and its surroundings: fetched when the map first comes close, and put
// into the page's sprite beside the others. Where they fail to come, the fine map serves as before.
import { landWithout, outlineOf, shapesOf, type MapTopology } from '../map/shapes';
import { putShape } from './finer';
import { supplied, type Supply } from './supply';

/** A hundredth of a kilometre. */
const UNITS_PER_KM = 100;

/**
 * Puts the shapes in, where they are not there already.
 * @param nearest TopoJSON of the surroundings
 * @throws when it cannot be fetched or read
 */
export async function refineNear(nearest: Supply<MapTopology>): Promise<void> {
	if (document.getElementById('near-rest')) return;
	const topology = await supplied(nearest);
	const { kg, kz, lakes, rivers, regions, borders } = shapesOf(topology, UNITS_PER_KM);
	const outline = outlineOf(topology, 'kz', UNITS_PER_KM);
	const rest = landWithout(topology, ['kg', 'kz'], UNITS_PER_KM);
	const shapes = { rest, kg, kz, lakes, rivers, regions, borders, outline };
	for (const [name, d] of Object.entries(shapes)) putShape(`near-${name}`, d);
}
