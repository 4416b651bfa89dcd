// What a page of slides or notes gets as data.
import { sentAtlas } from '../../map/atlas/sent-atlas';
import { deckOf } from '../../story/index/deck';
import { index, story } from '../content/content';

/** The lessons' lengths and steps, as parameters of addresses. */
export const lessonEntries = (): { minutes: string; id: string }[] =>
	story.lessons.flatMap(({ minutes, steps }) =>
		steps.map((id) => ({ minutes: String(minutes), id }))
	);

/**
 * The data of one page of a talk.
 * @param id the step that the page is made for
 * @param minutes the lesson's length, as its address has it
 * @returns nothing where there is no such lesson or step in it
 */
export function talkAt(id: string, minutes?: string) {
	const length = minutes === undefined ? undefined : Number(minutes);
	if (length !== undefined && !story.lessons.some((lesson) => lesson.minutes === length)) return;
	const deck = deckOf(story, length);
	if (!deck.slides.some((slide) => slide.id === id)) return;
	return {
		id,
		deck,
		atlas: sentAtlas(index.atlas, {
			sizes: ['XS', 'S', 'M', 'P'],
			bare: true
		}),
		borders: { short: story.bordersShort, long: story.borders },
		lengths: story.lessons.map((lesson) => lesson.minutes)
	};
}
