// Texts in lines, for pictures in which nothing else breaks them.
import type { Line, Measure } from './sheet';

/** Breaks a text into lines no wider than so many em. A longer word stands alone. */
export function wrap(text: string, most: number, width: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && width(`${last} ${word}`) <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The largest size at which a text fits into a block of so many px, and its lines there. */
export function fitted(
	text: string,
	sizes: number[],
	{ width, height, leading }: { width: number; height: number; leading: number },
	em: Measure
) {
	const tries = sizes.map((size) => ({
		size,
		lines: wrap(text, width / size, (t) => em(t, 'title'))
	}));
	const fits = tries.find(
		({ size, lines }) =>
			lines.length * size * leading <= height &&
			lines.every((line) => em(line, 'title') * size <= width)
	);
	const found = fits ?? tries.at(-1);
	if (!found) throw new RangeError('no size to try');
	return found;
}

/** Lines one below another. */
export const column = (lines: string[], at: Omit<Line, 'text'>, leading: number): Line[] =>
	lines.map((text, i) => ({ ...at, text, y: at.y + i * leading }));
