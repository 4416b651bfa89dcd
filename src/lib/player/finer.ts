// Finer shapes for the live map: fetched after the first paint and put in the place of the coarse
// ones in the sprite, so that every picture of the page gets them at once.
import { shapesOf, type MapTopology } from '../map/shapes';

/** A tenth of a kilometre. */
const UNITS_PER_KM = 10;

/**
 * Replaces the sprite's coarse shapes, one at a time so that no frame waits for all.
 * @param address the fine TopoJSON
 * @throws when it cannot be fetched or read; the coarse shapes stay then
 */
export async function refine(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`the detailed map was answered with ${response.status}`);
	const shapes = shapesOf((await response.json()) as MapTopology, UNITS_PER_KM);
	for (const [name, d] of Object.entries(shapes)) {
		document.getElementById(`geo-${name}`)?.setAttribute('d', d);
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}
