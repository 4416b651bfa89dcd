// The finest shapes, of the map's detail, and its hills: fetched when the map first comes close, and put into the
// page's sprite beside the others. Where they fail to come, the fine map serves as before.
import { landWithout, outlineOf, shapeDrawers, type MapTopology } from '../../map/plane/shapes';
import type { MapGeography } from '../../map/atlas/atlas';
import { nextTask } from '../../site/scheduling';
import { putHills, putShape } from './fine-geometry';
import { loaded, type Resource } from '../../site/resource';

/** A hundredth of a kilometre. */
const UNITS_PER_KM = 100;

const LAYERS = ['lakes', 'rivers', 'regions', 'borders'];

/**
 * Puts the shapes in, where they are not there already.
 * @param nearest TopoJSON of the detail
 * @throws when it cannot be fetched or read
 */
export async function refineNear(
	nearest: Resource<MapTopology>,
	{ home, detail }: MapGeography
): Promise<void> {
	if (document.getElementById('near-rest')) return;
	const topology = await loaded(nearest);
	const shapes = detail?.states ?? [];
	const shaped = { shapes, ...(home && { home }) };
	const wanted = [...shapes, ...LAYERS];
	const drawers = [
		...shapeDrawers(topology, shaped, UNITS_PER_KM).filter(([name]) => wanted.includes(name)),
		...shapes.map((id) => [`borders-${id}`, () => outlineOf(topology, id, UNITS_PER_KM)] as const),
		['rest', () => landWithout(topology, shapes, UNITS_PER_KM)]
	] as const;
	for (const [name, draw] of drawers) {
		await nextTask();
		putShape(`near-${name}`, draw, shapes.includes(name));
	}
	if (topology.hills) putHills(topology.hills);
}
