// A movement as the live map draws it for a camera: a curve in CSS pixels.
import { curve } from '../../map/plane/curve';
import { boundsOf, type Point, type Rect } from '../../map/plane/geometry';
import type { SceneMovement } from '../../map/scene/movements';

/** Where a movement is drawn. */
export interface Way {
	/** What it covers, km. */
	box: Rect;
	/** Path data, CSS px from there. */
	d: string;
	to: Point;
	/** About which it grows; what leaves is drawn home instead, to where it ends. */
	pivot: Point;
}

/** @param scale CSS px for one km */
export function wayOf(
	movement: Pick<SceneMovement, 'from' | 'via' | 'to' | 'kind'>,
	scale: number
): Way {
	const { from, via, to, kind } = movement;
	const box = boundsOf([from, via, to]);
	const at = ({ x, y }: Point): Point => ({
		x: Math.round((x - box.x) * scale),
		y: Math.round((y - box.y) * scale)
	});
	const drawn = { from: at(from), via: at(via), to: at(to) };
	return { box, d: curve(drawn), to: drawn.to, pivot: kind === 'leaving' ? drawn.to : drawn.from };
}
