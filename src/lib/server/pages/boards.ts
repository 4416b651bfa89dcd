// The boards of the activities, with a place for every name: for pages that are hydrated.
import * as m from '$messages';
import { compare } from '../../language/intl';
import {
	boardOf,
	nameOn,
	type Board,
	type BoardKind,
	type ReadyBoard
} from '../../map/scene/board';
import { projectedPlacementsOf } from '../../map/placing/slots';
import { boardAtlas, story } from '../content/content';

/** A board in words. */
export function boardLabel({ kind, ids }: Board): string {
	const { states, geography } = story;
	const state = states.find(({ id }) => id === geography.home)?.name ?? 'none';
	return kind === 'cities'
		? m.classroom_boardCitiesMap({ state, count: ids.length })
		: m.classroom_boardStatesMap({ count: ids.length });
}

/** Both boards; a number stands where its name will. */
export function boards(): Record<BoardKind, ReadyBoard> {
	const ready = (kind: BoardKind) => {
		const board = boardOf(boardAtlas, kind);
		const byName = board.ids.toSorted((a, b) => compare(nameOn(board, a), nameOn(board, b)));
		const placements = projectedPlacementsOf(board.scene);
		return { board, label: boardLabel(board), placements, byName };
	};
	return { cities: ready('cities'), states: ready('states') };
}
