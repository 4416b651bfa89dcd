// What keeps the edge of a coloured state within its borders: the stroke of its shape, cut off by it.
/** What the clip path of a shape is called. @param shape the shape's own id, such as `geo-fi` */
export const insideOf = (shape: string): string => `in-${shape}`;

/**
 * A shape for a page's sprite, as SVG.
 * @param isState an edge may be drawn within its borders: it lies in its own clip path
 */
export function shapeText(id: string, d: string, isState: boolean): string {
	const path = `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
	return isState ? `<clipPath id="${insideOf(id)}">${path}</clipPath>` : path;
}
