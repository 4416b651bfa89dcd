// Long lists come in parts, so that a browser need not lay out, nor ask in every frame about, what is
// far out of sight: the stylesheets leave such parts alone (`content-visibility`). Short lists are one.

/** The items in parts of at most so many, in their order; none where there are no items. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
		items.slice(i * size, (i + 1) * size)
	);
}
