// What both versions of the handout are made from. Their pages are not hydrated, so that the whole
// story may be handed on.
import { boardOf } from '../../map/scene/board';
import { index, story } from '../content/content';
import { qrCode } from './qr';
import { absolute } from '../meta/site-address.js';

/** The story, the maps to label, and a code for each step where the site knows its address. */
export function handout() {
	const { atlas } = index;
	return {
		story,
		boards: [boardOf(atlas, 'cities'), boardOf(atlas, 'states')],
		codes: story.steps.map(({ id }) => {
			const address = absolute(`/step/${id}/`);
			return address === undefined ? undefined : qrCode(address);
		})
	};
}
