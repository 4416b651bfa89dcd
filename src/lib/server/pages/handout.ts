// What both versions of the handout are made from. Their pages are not hydrated, so that the whole
// story may be handed on.
import { boardOf, type BoardKind } from '../../map/scene/board';
import { boardAtlas, index, story } from '../content/content';
import { boardLabel } from './boards';
import { qrCode } from './qr';
import { absolute } from '../meta/site-address.js';

/** A map to label, and its picture in words. */
function labelled(kind: BoardKind) {
	const board = boardOf(boardAtlas, kind);
	return { board, label: boardLabel(board) };
}

/** The story, its small maps by day, the maps to label, and a code for each step where the site knows its address. */
export function handout() {
	return {
		story,
		dayMaps: story.steps.map(({ id }) => index.step(id).dayMaps),
		boards: [labelled('cities'), labelled('states')],
		codes: story.steps.map(({ id }) => {
			const address = absolute(`/step/${id}/`);
			return address === undefined ? undefined : qrCode(address);
		})
	};
}
