// Hints for misspelt names.
import { closest, distance } from 'fastest-levenshtein';

/** Up to this many names are listed in full where none is near. */
const LISTED = 14;

/** The name that was probably meant, if one is near enough to be worth saying. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
	const known = [...names];
	if (known.length === 0 || name.length > 80) return undefined;
	const candidate = closest(name, known);
	const edits = distance(name, candidate);
	return edits <= 4 && edits * 2 < Math.max(name.length, candidate.length) ? candidate : undefined;
}

/**
 * The end of a message about a name that is not known: the nearest one, or all of a short list.
 * @returns e.g. `; did you mean "the other"?`, or nothing where there is nothing to say
 */
export function hint(name: string, names: Iterable<string>): string {
	const known = [...names];
	const near = nearest(name, known);
	if (near !== undefined) return `; did you mean "${near}"?`;
	if (known.length === 0 || known.length > LISTED) return '';
	return `; known: ${known.join(', ')}`;
}
