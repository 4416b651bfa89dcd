// What keeps the edge of a coloured state within its borders: the stroke of its shape, cut off by it.
/** What the clip path of a shape is called. @param shape the shape's own id, such as `geo-fi` */
export const insideOf = (shape: string): string => `in-${shape}`;

/** What the shadows of hills are called. */
export const HILLS = 'geo-hills';

/** The same for a page's sprite, each shade over the one before. @param shades path data */
export const hillsText = (shades: readonly string[]): string =>
	`<g id="${HILLS}">${shades.map((d) => `<path d="${d}"/>`).join('')}</g>`;

/**
 * A shape for a page's sprite, as SVG.
 * @param isState an edge may be drawn within its borders: it lies in its own clip path
 */
export function shapeText(id: string, d: string, isState: boolean): string {
	const path = `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
	return isState ? `<clipPath id="${insideOf(id)}">${path}</clipPath>` : path;
}
