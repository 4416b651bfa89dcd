// Small pieces of exact English for the descriptions of the map.

/** "A", "A and B", "A, B and C". */
export function listOf(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The same, shortened to some names: "A, B, C and 4 more". */
export function shortListOf(names: readonly string[], most: number): string {
	// To leave out a single name would save nothing.
	if (names.length <= most + 1) return listOf(names);
	return listOf([...names.slice(0, most), `${names.length - most} more`]);
}

/** "1 city", "7 cities". */
export function count(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}

/** Kilometres as one says them: to the nearest ten, from a thousand on to the nearest hundred. */
export function aboutKm(km: number): string {
	const step = km < 1000 ? 10 : 100;
	const text = String(Math.round(km / step) * step);
	return `about ${text.replace(/(\d)(?=(\d{3})+$)/g, '$1,')} km`;
}
