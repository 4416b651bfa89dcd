// What the popups of places say, fetched when a reader first opens one.
import { json } from '@sveltejs/kit';
import type { PlaceInfo, PlaceReport } from '$lib/player/popup';
import { story } from '$lib/server/content';
import { parseInline, plainText } from '$lib/story/inline';
import type { Place } from '$lib/story/schema';

export const prerender = true;
export const trailingSlash = 'never';

function reportOf(told: NonNullable<Place['protest']>): PlaceReport {
	const { text, voice, sources } = told.report;
	return {
		date: told.date,
		text: plainText(parseInline(text).spans),
		voice: story.voices.find((v) => v.id === voice)?.name ?? voice,
		sources: sources.map((id) => story.sources.find((s) => s.id === id)?.publisher ?? id)
	};
}

export const GET = () =>
	json(
		story.places.map(({ id, names, protest, attack }): PlaceInfo => ({
			id,
			names: {
				en: names.en,
				...(names.kk && { kk: names.kk }),
				...(names.ru && { ru: names.ru })
			},
			reports: [protest, attack].flatMap((told) => (told ? [reportOf(told)] : []))
		}))
	);
