// Which steps share a sheet of paper: as many as it holds, each whole. A browser breaks pages where they
// are full, but spreads nothing over what is left of one; so the page says what shares a sheet.
import type { Figure, Step, Story } from '../story/schema/schema';

/** Lines of words that a sheet holds: the lower of the usual ones, Letter, and on A4 with larger maps. */
const SHEET = 66;
/** Letters in a line beside a map, and about so many for the numbers of a sentence's sources. */
const LETTERS = 56;
const CITES = 8;
/** In lines: a step's title, who speaks in it, and a map with its key. */
const TITLE = 4;
const SPEAKERS = 3;
const MAP = 18;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** A number has a line for its speaker and one for its mark; words have one. */
const figureLines = ({ reports }: Pick<Figure, 'reports'>): number =>
	5 + reports.length * (reports.some(({ number }) => number) ? 2.3 : 1.2);

/** About how many lines a step takes on paper: its words or its map beside them, its figures below. */
function linesOf(step: Step, figures: readonly Figure[]): number {
	const words = step.paragraphs.map((claims) =>
		Math.ceil(sum(claims.map(({ text }) => text.length + CITES)) / LETTERS)
	);
	const below = figures.filter((figure) => figure.step === step.id);
	return Math.max(MAP, TITLE + sum(words) + SPEAKERS) + sum(below.map(figureLines));
}

/** Some of a story's steps by sheets, in their order; the story's first has one to itself. */
export function onSheets(
	steps: readonly Step[],
	{ figures, steps: all }: Pick<Story, 'figures' | 'steps'>
): Step[][] {
	const sheets: Step[][] = [];
	let free = 0;
	for (const step of steps) {
		const lines = linesOf(step, figures);
		if (lines > free) {
			sheets.push([]);
			free = SHEET;
		}
		sheets.at(-1)?.push(step);
		free = step === all[0] ? 0 : free - lines;
	}
	return sheets;
}
