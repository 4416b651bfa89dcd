// What slides and notes get from the server (see server/pages/talk.ts).
import * as m from '$messages';
import type { Atlas } from '$lib/map/atlas/atlas';
import type { Deck } from '$lib/story/index/deck';

export interface TalkData {
	id: string;
	deck: Deck;
	atlas: Atlas;
	borders: { short: string; long: string };
	/** The lessons' lengths, minutes. */
	lengths: number[];
}

/** The head of a page of a talk: which step of which talk. */
export function headOf({ deck }: TalkData, id: string, what: 'Slide' | 'Notes') {
	const at = deck.slides.findIndex((slide) => slide.id === id);
	const slide = deck.slides[at];
	const here = { number: at + 1, total: deck.slides.length };
	const { minutes } = deck;
	const isSlide = what === 'Slide';
	const alone = isSlide ? m.routes_slidePlace(here) : m.routes_notesPlace(here);
	const inLesson = isSlide ? m.routes_slidePlaceIn : m.routes_notesPlaceIn;
	const place = minutes === undefined ? alone : inLesson({ ...here, minutes });
	return {
		title: m.routes_talkTitle({ step: slide?.title ?? '', place, story: deck.title }),
		description: m.routes_talkDescription({
			place,
			days: slide?.when ?? '',
			lines: slide?.lines.join('. ') ?? ''
		})
	};
}
