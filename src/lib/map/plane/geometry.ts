// Points and rectangles in the map's plane: kilometres east (x) and south (y) of its centre.
// y grows downwards, as in SVG.

/** A point in the map's plane, km. */
export interface Point {
	x: number;
	y: number;
}

/** A rectangle in the map's plane, km. (x, y) is its north-west corner. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The smallest rectangle around some points. Throws a RangeError when there are none. */
export function boundsOf(points: readonly Point[]): Rect {
	if (points.length === 0) throw new RangeError('boundsOf needs at least one point');
	const xs = points.map((p) => p.x);
	const ys = points.map((p) => p.y);
	const x = Math.min(...xs);
	const y = Math.min(...ys);
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Does a point lie in a rectangle, its edge included? */
export function contains(r: Rect, p: Point): boolean {
	return p.x >= r.x && p.x <= r.x + r.width && p.y >= r.y && p.y <= r.y + r.height;
}
