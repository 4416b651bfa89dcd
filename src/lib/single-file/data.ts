// What the one file holds as data, packed, beside the words and pictures that are drawn in it.
import type { Atlas } from '../map/atlas/atlas';
import type { MapTopology } from '../map/plane/shapes';
import type { Deck } from '../story/index/deck';
import type { PopupData } from '../story/index/popup-data';
import type { Report } from '../story/schema/report';
import type { Voice } from '../story/schema/schema';

export interface SingleData {
	title: string;
	description: string;
	atlas: Atlas;
	/** The whole story as a talk. */
	deck: Deck;
	lessons: { minutes: number; title: string; steps: string[] }[];
	/** What the live map would fetch on the site. */
	supplies: {
		fine: MapTopology;
		nearest?: MapTopology;
		/** A data URI. */
		relief?: string;
		places: PopupData[];
	};
	borders: { short: string; long: string };
	/** What the story says of its sources. */
	lead?: string | undefined;
	/** The report that the story follows, where it follows one. */
	report?: {
		report: Report;
		voices: Pick<Voice, 'id' | 'name' | 'short' | 'kind'>[];
		/** The numbers of sources in this file. */
		numbers: Record<string, number>;
	};
	/** The site's address, where it is known. */
	site?: string;
}

/** A lesson, or the whole story where there is no such lesson. */
export function deckFor({ deck, lessons }: SingleData, minutes: number | undefined): Deck {
	const lesson = lessons.find((one) => one.minutes === minutes);
	if (!lesson) return deck;
	const slides = deck.slides.filter(({ id }) => lesson.steps.includes(id));
	return { ...deck, title: lesson.title, minutes: lesson.minutes, slides };
}
