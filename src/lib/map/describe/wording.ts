// Names and distances as the descriptions of the map say them.
import * as m from '$messages';
import { list, number } from '../../language/intl';

/** The most names that one line lists. */
const MOST = 5;

/** Names in a row, shortened to a few: "A, B, C and 4 more". */
export function shortList(names: readonly string[], most = MOST): string {
	// To leave out a single name would save nothing.
	if (names.length <= most + 1) return list(names);
	return list([...names.slice(0, most), m.map_more({ count: names.length - most })]);
}

/** Kilometres as one says them: to the nearest ten, from a thousand on to the nearest hundred. */
export function roundKm(km: number): string {
	const step = km < 1000 ? 10 : 100;
	return number(Math.round(km / step) * step);
}
