// What slides and notes get from the server (see server/talk.ts).
import type { Atlas } from '$lib/map/atlas';
import type { Deck } from '$lib/story/deck';

export interface TalkData {
	id: string;
	deck: Deck;
	atlas: Atlas;
	borders: { short: string; long: string };
	relief: string;
	/** The lessons' lengths, minutes. */
	lengths: number[];
}
