// From a publisher's choices to a full description of the embed: its addresses on a given site,
// its title, its picture. Pure; the builder and oEmbed both ask here, so that they agree.
import * as m from '$messages';
import { CARD } from '../../picture/sheet/card-size';
import { embedPath, type Choices } from './choices';
import type { Embedding } from './snippets';

/** The part of a step that embeds need. */
export interface SharedStep {
	id: string;
	title: string;
	/** Its map in words. */
	alt: string;
}

/** CSS pixels. Without a width the frame is as wide as its column. */
export interface FrameSize {
	width?: number | undefined;
	height: number;
}

/** High enough for map, caption and controls in a column of 600 to 800 pixels. */
export const USUAL_HEIGHT = 600;

/**
 * @param site the site's absolute address, with a slash at its end
 * @param title the story's
 */
export function embeddingOf(
	site: string,
	title: string,
	steps: readonly SharedStep[],
	choices: Choices,
	size: FrameSize
): Embedding {
	const index = Math.max(
		steps.findIndex(({ id }) => id === choices.start),
		0
	);
	const step = steps[index];
	if (!step) throw new RangeError('a story without steps cannot be embedded');
	const on = (path: string) => new URL(path, site).href;
	return {
		src: on(
			embedPath(
				choices,
				steps.map(({ id }) => id)
			)
		),
		page: on(index === 0 ? './' : `step/${step.id}/`),
		title: titleOf(title, steps, index),
		...size,
		picture: { address: on(`social/${step.id}.png`), alt: step.alt, ...CARD },
		helper: on('embed/v1/host.js')
	};
}

/** The story's title for the story from its beginning, else with the step's own. */
export function titleOf(title: string, steps: readonly SharedStep[], index: number): string {
	return index > 0 && steps[index]
		? m.embed_stepTitle({ story: title, step: steps[index].title })
		: title;
}
