// What is told of a place or a state when a reader asks about it on the map. Pure.
import * as m from '$messages';
import { certaintyWords } from '../../language/certainty';
import { shortDay } from '../text/dates';
import { boundDates } from '../text/bound-dates';
import { plainOf } from '../text/inline';
import type { Claim, Place, State, Story } from '../schema/schema';

/** One report as the popup needs it: words without notation, the voice's name, the publishers. */
export interface PopupReport {
	/** What it is about: a day such as `3 Jan`, or a topic such as `Size`. */
	about: string;
	text: string;
	voice: string;
	sources: string[];
	/** Where the record is not sure: `disputed`, `one source`. */
	certainty?: string;
}

/** What is known of a place or a state; fetched when a reader first asks. */
export interface PopupData {
	id: string;
	name: string;
	/** In other languages, by their codes. */
	names: Record<string, string>;
	/** Said first, where there is something to say before the reports. */
	note?: string;
	reports: PopupReport[];
}

function reportOf(story: Story, about: string, claim: Claim): PopupReport {
	const { text, voice, sources, certainty } = claim;
	const publishers = sources.map((id) => story.sources.find((s) => s.id === id)?.publisher ?? id);
	return {
		about,
		text: boundDates(plainOf(text)),
		voice: story.voices.find((v) => v.id === voice)?.name ?? voice,
		sources: [...new Set(publishers)],
		...(certainty && { certainty: certaintyWords(certainty) })
	};
}

/** In the story's language, and in others. */
const namesOf = ({ language }: Story, { name, names }: Place | State) => ({
	name,
	names: Object.fromEntries(Object.entries(names).filter(([code]) => code !== language))
});

/** What was reported of what a state sent: how much, what for, when. */
function contingentOf(story: Story, { contingent }: State): PopupReport[] {
	const about = (topic: string, claims: readonly Claim[] = []) =>
		claims.map((claim) => reportOf(story, topic, claim));
	return [
		...about(m.story_contingentSize(), contingent?.size),
		...about(m.story_contingentTasks(), contingent?.tasks),
		...about(m.story_contingentDates(), contingent?.dates)
	];
}

function placeData(story: Story, place: Place): PopupData {
	// From its capital a state sends what it sends: that is told there as well.
	const sender =
		place.kind === 'capital' &&
		story.states.find(({ id, contingent }) => id === place.state && contingent);
	return {
		id: place.id,
		...namesOf(story, place),
		...(sender && { note: m.story_capitalOf({ state: sender.name }) }),
		reports: [
			...story.kinds.events.flatMap(({ id, undated }) =>
				place.events
					.filter(({ kind }) => kind === id)
					.map(({ date, report }) => reportOf(story, undated ?? boundDates(shortDay(date)), report))
			),
			...(sender ? contingentOf(story, sender) : [])
		]
	};
}

/** Whether a state has a role at any step, or throughout. */
const hasRole = ({ steps }: Story, { id, role }: State, kind: string): boolean =>
	role === kind || steps.some(({ map }) => map.roles[kind]?.includes(id));

function stateData(story: Story, state: State): PopupData {
	const note = story.kinds.roles.find(({ id, note }) => note && hasRole(story, state, id))?.note;
	return {
		id: state.id,
		...namesOf(story, state),
		...(note && { note }),
		reports: contingentOf(story, state)
	};
}

/** Everything that can be asked about on the map. Ids of places and states never meet. */
export function popupData(story: Story): PopupData[] {
	return [
		...story.places.filter((p) => p.kind !== 'water').map((p) => placeData(story, p)),
		...story.states
			.filter((state) => story.kinds.roles.some(({ id }) => hasRole(story, state, id)))
			.map((s) => stateData(story, s))
	];
}
