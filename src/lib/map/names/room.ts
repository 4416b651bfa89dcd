// The place in a state where a name has most room: the middle of the largest flat ellipse that fits.
// Flat, since a name is wide and low. What lies on the map there is cut out like a lake.
import polygonClipping from 'polygon-clipping';
import polylabel from 'polylabel';
import type { Room } from '../labels/set-name';
import type { Rect } from '../plane/geometry';
import type { Land, Part, Ring } from './ground';

const ringOf = ({ x, y, width, height }: Rect): Ring => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
	[x, y]
];

const areApart = (a: Rect, b: Rect) =>
	a.x > b.x + b.width || b.x > a.x + a.width || a.y > b.y + b.height || b.y > a.y + a.height;

/** A part of a state as far as it lies in a rectangle. */
function within(rings: Part, bounds: Rect, rect: Rect): Part[] {
	if (areApart(bounds, rect)) return [];
	return polygonClipping.intersection([rings], [[ringOf(rect)]]);
}

/**
 * The best place for a name.
 * @param rect what is in sight; the rest of the state does not count
 * @param taken boxes to keep clear of
 * @param flat how many times as wide as high the name is
 */
export function roomIn(
	{ parts }: Land,
	rect: Rect,
	taken: readonly Rect[],
	flat: number
): Room | undefined {
	const rooms = parts.flatMap(({ rings, bounds }) =>
		within(rings, bounds, rect).map((part): Room => {
			const all = [...part, ...taken.filter((box) => !areApart(box, bounds)).map(ringOf)];
			const round = all.map((ring) => ring.map(([x, y]): [number, number] => [x, y * flat]));
			const pole = polylabel(round, rect.width / 200);
			return { x: pole[0], y: pole[1] / flat, half: pole.distance };
		})
	);
	return rooms.sort((a, b) => b.half - a.half)[0];
}
