// What slides and notes get from the server (see server/pages/talk.ts).
import type { Atlas } from '$lib/map/scene/atlas';
import type { Deck } from '$lib/story/index/deck';

export interface TalkData {
	id: string;
	deck: Deck;
	atlas: Atlas;
	borders: { short: string; long: string };
	/** Where the browser finds what the live map asks for. */
	map: { fine: string; nearest?: string; relief?: string };
	/** The lessons' lengths, minutes. */
	lengths: number[];
}

/** The head of a page of a talk: which step of which talk. */
export function headOf({ deck }: TalkData, id: string, what: 'Slide' | 'Notes') {
	const at = deck.slides.findIndex((slide) => slide.id === id);
	const slide = deck.slides[at];
	const talk = deck.minutes === undefined ? '' : `, lesson of ${deck.minutes} minutes`;
	const place = `${what} ${at + 1} of ${deck.slides.length}${talk}`;
	return {
		title: `${slide?.title ?? ''} · ${place} · Stage by Stage`,
		description: `${place}. ${slide?.when ?? ''}. ${slide?.lines.join('. ') ?? ''}.`
	};
}
