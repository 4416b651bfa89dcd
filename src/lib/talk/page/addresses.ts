// Paths of slides and notes, from the site's root. A lesson's steps lie under its length; a step's
// parts are in the hash.

/** Where a talk lies: a lesson, or the whole story. */
const root = (minutes: number | undefined) =>
	minutes === undefined ? ('/present/' as const) : (`/present/lesson/${minutes}/` as const);

/** A step's slide. */
export const slidePath = (minutes: number | undefined, id: string) =>
	`${root(minutes)}${id}/` as const;

/** A step's notes. */
export const notesPath = (minutes: number | undefined, id: string) =>
	`${root(minutes)}notes/${id}/` as const;

/** `#part-2`: two of the step's parts are revealed. Nothing for a whole step. */
export const partHash = (build: number | undefined) =>
	build === undefined ? '' : (`#part-${build}` as const);

/** Reads what `partHash` wrote; anything else means the whole step. */
export function partOf(hash: string): { build?: number } {
	const found = /^#part-(\d{1,3})$/.exec(hash)?.[1];
	return found === undefined ? {} : { build: Number(found) };
}
