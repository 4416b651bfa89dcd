// How the slides look: the site's colours, faces that every computer has, and where things stand.
import tokensCss from '../../styles/tokens.css?raw';

/** A colour of the site in the light, as office programs write it: `A3203B`. */
export function colour(token: string): string {
	const found = new RegExp(`--${token}: light-dark\\(#(\\w{6})`).exec(tokensCss)?.[1];
	if (!found) throw new Error(`no colour is called ${token}`);
	return found.toUpperCase();
}

/** Serifs for headlines, sans for what is read in passing, as on the site. */
export const FACES = { head: 'Georgia', body: 'Arial' } as const;

/** Inches: 16 to 9. */
export const SIZE = { width: 13.333, height: 7.5 } as const;

/** The map lies at the right, from edge to edge; words have the rest. */
export const MAP = { x: 5, y: 0, w: SIZE.width - 5, h: SIZE.height } as const;

/** What the words have to themselves. */
export const COLUMN = { x: 0.5, w: 4.15 } as const;
