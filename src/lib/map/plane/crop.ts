// The part of a shape that a picture shows: rings and lines that lie wholly outside are left out.
import type { Rect } from './geometry';

/** One ring or line of the path data that shapes.ts writes: absolute M, relative l, z. */
function meets(part: string, rect: Rect): boolean {
	const numbers = part.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
	let x = 0;
	let y = 0;
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i + 1 < numbers.length; i += 2) {
		x += numbers[i] ?? 0;
		y += numbers[i + 1] ?? 0;
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[north, south] = [Math.min(north, y), Math.max(south, y)];
	}
	return (
		west < rect.x + rect.width && east > rect.x && north < rect.y + rect.height && south > rect.y
	);
}

/**
 * Path data without the parts that a rectangle does not touch.
 * @param d as `shapesOf` writes it
 * @param rect km
 */
export function cropPath(d: string, rect: Rect): string {
	return d
		.split(/(?=M)/)
		.filter((part) => meets(part, rect))
		.join('');
}
