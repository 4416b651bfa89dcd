// The story as data, for those who count, map or check it themselves.
import { listedClaims } from '../../story/index/claims';
import { csvText, type Row } from '../../story/text/csv';
import { plainOf } from '../../story/text/inline';
import type { Claim, Place, Story } from '../../story/schema/schema';

/** A report in columns that begin with what it is about: `protest_text`, `attack_voice`. */
function reportColumns(about: string, report: Claim | undefined): Row {
	if (!report) return {};
	return {
		[`${about}_text`]: plainOf(report.text),
		[`${about}_voice`]: report.voice,
		[`${about}_certainty`]: report.certainty,
		[`${about}_sources`]: report.sources.join(' ')
	};
}

const PLACE_COLUMNS = [
	'id',
	'name',
	'name_kk',
	'name_ru',
	'state',
	'kind',
	'latitude',
	'longitude',
	'population',
	'population_source',
	'protest_first_report',
	...['text', 'voice', 'certainty', 'sources'].map((key) => `protest_${key}`),
	...['text', 'voice', 'certainty', 'sources'].map((key) => `attack_${key}`)
];

/** The prosecutors' list has no day for each city: a place has a report of an attack, but no date. */
function placeRow({ id, names, state, kind, at, population, protest, attack }: Place): Row {
	const [latitude, longitude] = at;
	return {
		id,
		name: names.en,
		name_kk: names.kk,
		name_ru: names.ru,
		state,
		kind,
		latitude,
		longitude,
		population: population?.count,
		population_source: population?.source,
		protest_first_report: protest?.date,
		...reportColumns('protest', protest?.report),
		...reportColumns('attack', attack?.report)
	};
}

export const placesCsv = ({ places }: Pick<Story, 'places'>): string =>
	csvText(PLACE_COLUMNS, places.map(placeRow));

/** As RFC 7946 has it: longitude first, and no coordinate system but WGS 84. */
export function placesGeoJson({ places, desk }: Pick<Story, 'places' | 'desk'>) {
	return {
		type: 'FeatureCollection',
		licence: desk.licence,
		features: places.map((place) => {
			const { latitude, longitude, id, ...properties } = placeRow(place);
			return {
				type: 'Feature',
				id,
				geometry: { type: 'Point', coordinates: [longitude, latitude] },
				properties
			};
		})
	};
}

/** Every claim with its address on the page of sources. */
export function claimsCsv(story: Story): string {
	const addressOf = (id: string) => story.sources.find((s) => s.id === id)?.url ?? '';
	const rows = listedClaims(story).map(({ id, step, about, plain: text, claim }): Row => ({
		id,
		step: step.id,
		from: step.from,
		to: step.to,
		about: about?.id,
		text,
		voice: claim.voice,
		voice_name: story.voices.find((v) => v.id === claim.voice)?.name,
		certainty: claim.certainty,
		sources: claim.sources.join(' '),
		addresses: claim.sources.map(addressOf).join(' ')
	}));
	const columns = ['id', 'step', 'from', 'to', 'about', 'text', 'voice', 'voice_name'];
	return csvText([...columns, 'certainty', 'sources', 'addresses'], rows);
}
