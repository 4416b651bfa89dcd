// Finer shapes and relief for the live map: fetched after the first paint and put into the sprite. The
// shapes stand beside the coarse ones, of which the page's still pictures go on making use.
import {
	shapeDrawers,
	type MapTopology,
	type Shaped,
	type ShapeName
} from '../../map/plane/shapes';
import { HILLS, insideOf } from '../../picture/ground/insides';
import { nextTask } from '../../site/scheduling';
import { loaded, type Resource } from '../../site/resource';

/** A tenth of a kilometre. */
const UNITS_PER_KM = 10;

/**
 * Adds the fine shapes to the sprite as `fine-NAME`, one at a time so that no frame waits for all.
 * @param fine TopoJSON
 * @param onShape told the names that are in the page, after each that comes
 * @throws when it cannot be fetched or read
 */
export async function refine(
	fine: Resource<MapTopology>,
	shaped: Shaped,
	onShape: (names: readonly ShapeName[]) => void
): Promise<void> {
	const drawers = shapeDrawers(await loaded(fine), shaped, UNITS_PER_KM);
	const names: ShapeName[] = [];
	for (const [name, draw] of drawers) {
		await nextTask();
		putShape(`fine-${name}`, draw, shaped.shapes.includes(name));
		names.push(name);
		await new Promise((resolve) => requestAnimationFrame(resolve));
		onShape([...names]);
	}
}

const made = (name: string, attributes: Record<string, string>) => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
};

/** Puts the shadows of hills into the sprite, unless the page has them. @param shades path data */
export function putHills(shades: readonly string[]): void {
	const group = document.getElementById(HILLS);
	if (!group?.hasChildNodes()) group?.append(...shades.map((d) => made('path', { d })));
}

/**
 * Puts a shape into the page's sprite, where every picture can refer to it, unless it is there.
 * @param isState an edge may be drawn within its borders
 */
export function putShape(id: string, draw: () => string, isState: boolean): void {
	if (document.getElementById(id)) return;
	const path = made('path', { id, 'vector-effect': 'non-scaling-stroke', d: draw() });
	const inside = made('clipPath', { id: insideOf(id) });
	inside.append(path);
	document.querySelector('.sprite defs')?.append(isState ? inside : path);
}

/**
 * Puts the relief on the sprite's land.
 * @throws when its image does not come
 */
export async function shade(address: string): Promise<void> {
	await new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = resolve;
		image.onerror = () => reject(new Error('the relief did not come'));
		image.src = address;
	});
	document.getElementById('geo-relief')?.setAttribute('href', address);
}
