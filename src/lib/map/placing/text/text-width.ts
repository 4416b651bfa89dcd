// How wide a text will be on the map, without a browser: the server places labels too, and both
// must come to the same result. Kerning is left out, which errs by about one part in a hundred.
import { ADVANCES, CHARACTERS } from './text-advances';

/** A face of the map: the sans at a weight, or the italic in which waters are named and notes are written. */
export type Face = keyof typeof ADVANCES;

/** How a text is set. */
export interface TextStyle {
	face: Face;
	/** In em, after every letter, as CSS does it. */
	letterSpacing?: number;
	uppercase?: boolean;
}

/** A letter that the faces lack is taken as wide as most capitals: rather hidden than collided. */
const UNKNOWN = 0.72;

const indexOf = new Map([...CHARACTERS].map((c, i) => [c, i]));

/** Where a letter stands in the table; one that is a letter and a mark is as wide as the letter. */
const placeOf = (letter: string): number =>
	indexOf.get(letter) ?? indexOf.get(letter.normalize('NFD').charAt(0)) ?? -1;

/**
 * The width of one line of text in em.
 * @param text what is set; `uppercase` is applied here, as by `text-transform`
 */
export function textWidth(text: string, { face, letterSpacing = 0, uppercase }: TextStyle): number {
	const advances = ADVANCES[face];
	const letters = [...(uppercase ? text.toUpperCase() : text)];
	return letters.reduce((sum, letter) => {
		const advance = advances[placeOf(letter)];
		return sum + (advance === undefined ? UNKNOWN : advance / 1000) + letterSpacing;
	}, 0);
}
