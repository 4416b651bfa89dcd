// The finest shapes, of Almaty and its surroundings: fetched when the map first comes close, and put
// into the page's sprite beside the others. Where they fail to come, the fine map serves as before.
import {
	landWithout,
	outlineOf,
	shapeDrawers,
	type MapTopology,
	type ShapeName
} from '../map/plane/shapes';
import { breath } from '../site/scheduling';
import { putShape } from './fine-geometry';
import { supplied, type Supply } from '../site/resource';

/** A hundredth of a kilometre. */
const UNITS_PER_KM = 100;

const SHOWN: readonly ShapeName[] = ['kg', 'kz', 'lakes', 'rivers', 'regions', 'borders'];

/**
 * Puts the shapes in, where they are not there already.
 * @param nearest TopoJSON of the surroundings
 * @throws when it cannot be fetched or read
 */
export async function refineNear(nearest: Supply<MapTopology>): Promise<void> {
	if (document.getElementById('near-rest')) return;
	const topology = await supplied(nearest);
	const drawers = [
		...shapeDrawers(topology, UNITS_PER_KM).filter(([name]) => SHOWN.includes(name)),
		['outline', () => outlineOf(topology, 'kz', UNITS_PER_KM)],
		['rest', () => landWithout(topology, ['kg', 'kz'], UNITS_PER_KM)]
	] as const;
	for (const [name, draw] of drawers) {
		await breath();
		putShape(`near-${name}`, draw);
	}
}
