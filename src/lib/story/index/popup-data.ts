// What is told of a place or a state when a reader asks about it on the map. Pure.
import { shortDay } from '../text/dates';
import { plainOf } from '../text/inline';
import type { Claim, Place, State, Story } from '../schema/schema';

/** One report as the popup needs it: words without notation, the voice's name, the publishers. */
export interface ToldReport {
	/** What it is about: a day such as `3 Jan`, or a topic such as `Size`. */
	about: string;
	text: string;
	voice: string;
	sources: string[];
	/** Where the record is not sure: `disputed`, `one source`. */
	certainty?: string;
}

/** What is known of a place or a state; fetched when a reader first asks. */
export interface Told {
	id: string;
	names: { en: string; kk?: string; ru?: string };
	/** Said first, where there is something to say before the reports. */
	note?: string;
	reports: ToldReport[];
}

const CERTAINTY = { disputed: 'disputed', 'single-source': 'one source' } as const;

function reportOf(story: Story, about: string, claim: Claim): ToldReport {
	const { text, voice, sources, certainty } = claim;
	return {
		about,
		text: plainOf(text),
		voice: story.voices.find((v) => v.id === voice)?.name ?? voice,
		sources: sources.map((id) => story.sources.find((s) => s.id === id)?.publisher ?? id),
		...(certainty && { certainty: CERTAINTY[certainty] })
	};
}

/** Languages that have no name of it are left out, not empty. */
const namesOf = ({ names: { en, kk, ru } }: Place | State): Told['names'] => ({
	en,
	...(kk && { kk }),
	...(ru && { ru })
});

function toldOfPlace(story: Story, place: Place): Told {
	const { protest, attack } = place;
	return {
		id: place.id,
		names: namesOf(place),
		reports: [
			...(protest ? [reportOf(story, shortDay(protest.date), protest.report)] : []),
			// Its day is that of the map: the prosecutors' list has none for each city.
			...(attack ? [reportOf(story, 'Attacked', attack.report)] : [])
		]
	};
}

function toldOfState(story: Story, state: State): Told {
	const { contingent } = state;
	const about = (topic: string, claims: Claim[]) => claims.map((c) => reportOf(story, topic, c));
	const receiving = story.steps.some((step) => step.map.receiving === state.id);
	return {
		id: state.id,
		names: namesOf(state),
		...(receiving && { note: 'The receiving state: the contingents of the others came here.' }),
		reports: contingent
			? [
					...about('How many', contingent.size),
					...about('What for', contingent.tasks),
					...about('When', contingent.dates)
				]
			: []
	};
}

/** Everything that can be asked about on the map. Ids of places and states never meet. */
export function toldOf(story: Story): Told[] {
	return [
		...story.places.filter((p) => p.kind !== 'water').map((p) => toldOfPlace(story, p)),
		...story.states.filter((s) => s.member).map((s) => toldOfState(story, s))
	];
}
