// What keeps the edge of a coloured state within its borders: the stroke of its shape, cut off by it.
import type { ShapeName } from '../../map/plane/shapes';

/** What the clip path of a shape is called. @param shape the shape's own id, such as `geo-fi` */
export const insideOf = (shape: string): string => `in-${shape}`;

/** The clip paths of the coarse shapes for a page's sprite, as SVG. */
export const insides = (names: readonly ShapeName[]): string =>
	names
		.map((name) => `geo-${name}`)
		.map((id) => `<clipPath id="${insideOf(id)}"><use href="#${id}"/></clipPath>`)
		.join('');
