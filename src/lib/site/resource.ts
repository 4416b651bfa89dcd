// What comes after the first paint: fetched from its address, unless the page has it in hand.

/** An address, or the thing itself. */
export type Resource<T> = string | T;

/**
 * @param from where the thing is, or the thing
 * @throws when it cannot be fetched or read
 */
export async function loaded<T extends object>(from: Resource<T>): Promise<T> {
	if (typeof from !== 'string') return from;
	const response = await fetch(from);
	if (!response.ok) throw new Error(`${from} was answered with ${response.status}`);
	return (await response.json()) as T;
}
