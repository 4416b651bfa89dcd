// Whose a name seems to be: that of the mark that it stands nearest to. Beside its own it leaves the gap
// that label-style.ts sets; from any other mark its letters are about twice as far.
import { GAP_PX, type Label } from '../labels/style/label-style';

interface Room {
	x: number;
	y: number;
}

/** Room between the letters of a name and the mark of another, px of the sizes' table. */
const NAMED: Room = { x: 2 * GAP_PX, y: 5 };
/** The same where that mark has no name: what stands on a line with it would be read as its name. */
const NAMELESS: Room = { x: 4 * GAP_PX, y: 2 * GAP_PX + 1 };
/** A note is set like no name, and a line leads to its mark. */
const NOTE: Room = { x: 2 * GAP_PX, y: 2 };
/** A state's name tells what it is by its letters: it only covers no mark. */
const STATE: Room = { x: 0, y: 0 };

/** The room around a mark that no letters of a name touch which is not its own, px. */
export function roomAround(isNamed: boolean, { kind }: Pick<Label, 'kind'>): Room {
	if (kind === 'state') return STATE;
	if (kind === 'note') return NOTE;
	return isNamed ? NAMED : NAMELESS;
}
