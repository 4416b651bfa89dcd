// The boards of the activities, with a place for every name: for pages that are hydrated.
import { compare } from '../../language/intl';
import { boardOf, nameOn, type BoardKind, type ReadyBoard } from '../../map/scene/board';
import { projectedSlotsOf } from '../../map/labels/labels';
import { index } from '../content/content';

/** Both boards; a number stands where its name will. */
export function boards(): Record<BoardKind, ReadyBoard> {
	const ready = (kind: BoardKind) => {
		const board = boardOf(index.atlas, kind);
		const byName = board.ids.toSorted((a, b) => compare(nameOn(board, a), nameOn(board, b)));
		return { board, slots: projectedSlotsOf(board.scene), byName };
	};
	return { cities: ready('cities'), states: ready('states') };
}
