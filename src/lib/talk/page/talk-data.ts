// What a page of slides or notes is made from, by the server that draws it and by the script that
// makes it live (data: server/pages/talk.ts).
import * as m from '$messages';
import type { Atlas } from '../../map/atlas/atlas';
import type { Deck } from '../../story/index/deck';
import type { TalkSetup } from '../sync/talk-window.svelte';
import { notesPath, partOf, slidePath } from './addresses';

export interface TalkData {
	id: string;
	deck: Deck;
	atlas: Atlas;
	borders: { short: string; long: string };
	/** The lessons' lengths, minutes. */
	lengths: number[];
}

/** What a page of a talk hands to its script. */
export interface TalkPageData extends TalkData {
	/** Where the map's files lie, from the page. */
	files: Pick<TalkSetup['addresses'], 'fine' | 'nearest' | 'relief' | 'places'>;
}

type TalkPath = '/' | '/present/' | ReturnType<typeof slidePath | typeof notesPath>;

/**
 * What slides and notes are given.
 * @param resolve makes an address of a path from the site's root
 */
export function setupOf(
	{ id, deck, atlas, borders, lengths, files }: TalkPageData,
	resolve: (path: TalkPath) => string
): TalkSetup {
	const { minutes } = deck;
	return {
		deck,
		atlas,
		borders,
		lengths,
		start: id,
		resume: () => ({ id, ...partOf(location.hash) }),
		talk: String(minutes ?? 'story'),
		addresses: {
			slide: (step) => resolve(slidePath(minutes, step)),
			notes: (step) => resolve(notesPath(minutes, step)),
			start: resolve('/present/'),
			story: resolve('/'),
			...files
		}
	};
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
