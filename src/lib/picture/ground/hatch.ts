// The hatching of roles, one way or the other. Lines lie in the plane, so that they move with the map, but at every
// scale they should stand about equally far apart on the screen: so there is one pattern for each
// doubling, and from one to the next every second line stays where it was.

import type { RoleColour } from '../../story/schema/kinds';

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

/** How each hatched colour's lines run, degrees, and what their patterns are called. */
const HATCHED = {
	blue: { name: 'geo-hatch', angle: 45 },
	green: { name: 'geo-hatch-back', angle: -45 }
} as const satisfies Partial<Record<RoleColour, { name: string; angle: number }>>;

/**
 * The patterns for the page's sprite, as SVG.
 * @param colours those that are used
 */
export function hatchPatterns(colours: readonly RoleColour[]): string {
	return (['blue', 'green'] as const)
		.filter((colour) => colours.includes(colour))
		.flatMap((colour) => {
			const { name, angle } = HATCHED[colour];
			const line = `<pattern id="${name}" width="1" height="1" patternUnits="userSpaceOnUse"><path class="hatch hatch-${colour}" d="M.5 0V1"/></pattern>`;
			const scaled = HATCHES.map(
				(km) =>
					`<pattern id="${name}-${km}" href="#${name}" patternTransform="rotate(${angle}) scale(${km})"/>`
			);
			return [line, ...scaled];
		})
		.join('');
}
