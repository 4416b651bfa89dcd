// The contributors' hatching. Lines lie in the plane, so that they move with the map, but at every
// scale they should stand about equally far apart on the screen: so there is one pattern for each
// doubling, and from one to the next every second line stays where it was.

/** Kilometres between the lines, one pattern each. */
export const HATCHES = [2, 4, 8, 16, 32, 64, 128, 256] as const;
export type Hatch = (typeof HATCHES)[number];

/** CSS px between the lines, about. */
const SPACING_PX = 10;

/**
 * The hatching for a scale.
 * @param scale CSS px per km
 */
export function hatchFor(scale: number): Hatch {
	const doubling = Math.round(Math.log2(SPACING_PX / scale)) - 1;
	return HATCHES[Math.max(0, Math.min(HATCHES.length - 1, doubling))] ?? HATCHES[0];
}

/** The patterns for the page's sprite, as SVG. */
export function hatchPatterns(): string {
	const line =
		'<pattern id="geo-hatch" width="1" height="1" patternUnits="userSpaceOnUse"><path class="hatch" d="M.5 0V1"/></pattern>';
	const scaled = HATCHES.map(
		(km) =>
			`<pattern id="geo-hatch-${km}" href="#geo-hatch" patternTransform="rotate(45) scale(${km})"/>`
	);
	return line + scaled.join('');
}
