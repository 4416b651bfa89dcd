// The boards of the activities, with a place for every name: for pages that are hydrated.
import { atlasOf } from '../../map/scene/atlas';
import { boardOf, type BoardKind } from '../../map/scene/board';
import { projectedSlotsOf } from '../../map/labels/labels';
import { story } from '../content/content';

/** Both boards; a number stands where its name will. */
export function boards() {
	const atlas = atlasOf(story);
	const ready = (kind: BoardKind) => {
		const board = boardOf(atlas, kind);
		return { board, slots: projectedSlotsOf(board.scene) };
	};
	return { cities: ready('cities'), states: ready('states') };
}
