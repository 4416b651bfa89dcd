// Words with the pieces told apart in which they differ from others.

export interface Piece {
	text: string;
	differs: boolean;
}

/** @param differing pieces to tell apart, wherever they stand first */
export function inPieces(text: string, differing: readonly string[]): Piece[] {
	const [first, ...rest] = differing;
	if (first === undefined) return text === '' ? [] : [{ text, differs: false }];
	const at = text.indexOf(first);
	if (at < 0) return inPieces(text, rest);
	return [
		...inPieces(text.slice(0, at), rest),
		{ text: first, differs: true },
		...inPieces(text.slice(at + first.length), rest)
	];
}
