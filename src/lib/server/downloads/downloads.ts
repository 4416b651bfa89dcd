// The story as data, for those who count, map or check it themselves.
import { listedClaims } from '../../story/index/claims/claims';
import { csvText, type Row } from '../../story/text/csv';
import { plainOf } from '../../story/text/inline';
import type { Kinds } from '../../story/schema/kinds';
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

/** The languages in which places have names beside the story's own. */
const otherLanguages = ({ places, language: own }: Pick<Story, 'places' | 'language'>): string[] =>
	[...new Set(places.flatMap(({ names }) => Object.keys(names)))]
		.filter((language) => language !== own)
		.sort();

function placeColumns(languages: readonly string[], { events }: Kinds): string[] {
	return [
		'id',
		'name',
		...languages.map((language) => `name_${language}`),
		'state',
		'kind',
		'latitude',
		'longitude',
		'population',
		'population_source',
		...events.flatMap(({ id, undated }) => [
			...(undated ? [] : [`${id}_first_report`]),
			...['text', 'voice', 'certainty', 'sources'].map((key) => `${id}_${key}`)
		])
	];
}

function placeRow(place: Place, kinds: Kinds, languages: readonly string[]): Row {
	const [latitude, longitude] = place.at;
	const events = kinds.events.map(({ id, undated }) => {
		const event = place.events.find(({ kind }) => kind === id);
		const columns = reportColumns(id, event?.report);
		// What no source dates has a report, but no day.
		return undated ? columns : { [`${id}_first_report`]: event?.date, ...columns };
	});
	return {
		id: place.id,
		name: place.name,
		...Object.fromEntries(languages.map((language) => [`name_${language}`, place.names[language]])),
		state: place.state,
		kind: place.kind,
		latitude,
		longitude,
		population: place.population?.count,
		population_source: place.population?.source,
		...(Object.assign({}, ...events) as Row)
	};
}

type Places = Pick<Story, 'places' | 'kinds' | 'language'>;

export function placesCsv(story: Places): string {
	const languages = otherLanguages(story);
	return csvText(
		placeColumns(languages, story.kinds),
		story.places.map((place) => placeRow(place, story.kinds, languages))
	);
}

/** As RFC 7946 has it: longitude first, and no coordinate system but WGS 84. */
export function placesGeoJson(story: Places & Pick<Story, 'desk'>) {
	const { places, kinds, desk } = story;
	const languages = otherLanguages(story);
	return {
		type: 'FeatureCollection',
		licence: desk.licence,
		features: places.map((place) => {
			const { latitude, longitude, id, ...properties } = placeRow(place, kinds, languages);
			return {
				type: 'Feature',
				id,
				geometry: { type: 'Point', coordinates: [longitude, latitude] },
				properties
			};
		})
	};
}

/** Whatever is said of a sentence of the report, under the first step that rests on it. */
function reportClaims({ report, steps, glossary }: Story) {
	return (report?.sentences ?? []).flatMap((sentence) => {
		const { id, quote, voice, certainty, wordings, record } = sentence;
		const said = {
			text: quote,
			voice,
			sources: [report?.source ?? ''],
			...(certainty && { certainty })
		};
		const step = steps.find((one) => sentence.steps.includes(one.id));
		const all: (Claim & { does?: string })[] = [
			said,
			...wordings.map((wording) => ({ ...wording, does: 'wording' })),
			...record
		];
		return all.map((claim, i) => ({
			id: i === 0 ? `report-${id}` : `report-${id}-${i}`,
			step,
			about: { id: `sentence-${id}` },
			does: claim.does ?? 'report',
			plain: plainOf(claim.text, glossary),
			claim
		}));
	});
}

/** Every claim, the story's with its address on the page of sources; then those on the report. */
export function claimsCsv(story: Story): string {
	const addressOf = (id: string) => story.sources.find((s) => s.id === id)?.url ?? '';
	const told = listedClaims(story).map((claim) => ({ ...claim, does: undefined }));
	const rows = [...told, ...reportClaims(story)].map(
		({ id, step, about, does, plain: text, claim }): Row => ({
			id,
			step: step?.id,
			from: step?.from,
			to: step?.to,
			about: about?.id,
			does,
			text,
			voice: claim.voice,
			voice_name: story.voices.find((v) => v.id === claim.voice)?.name,
			certainty: claim.certainty,
			sources: claim.sources.join(' '),
			addresses: claim.sources.map(addressOf).join(' ')
		})
	);
	const columns = ['id', 'step', 'from', 'to', 'about', 'does', 'text', 'voice', 'voice_name'];
	return csvText([...columns, 'certainty', 'sources', 'addresses'], rows);
}
