// The part of the story that the map needs: everything but the words. It is what the browser
// gets, so that a page carries its text once, as HTML.
import type { Area, Claim, Place, State, StepMap, Story } from '../../story/schema/schema';

export type Certainty = NonNullable<Claim['certainty']>;

/** A place without its reports. Dates are the first protest's and the attack's, ISO. */
export interface AtlasPlace {
	id: string;
	name: string;
	/** Latitude and longitude, degrees. */
	at: readonly [number, number];
	state?: string;
	kind: Place['kind'];
	protest?: string;
	attack?: string;
	/** How sure the report of each is, where it is not sure. */
	certainty?: { protest?: Certainty; attack?: Certainty };
}

export interface AtlasState {
	id: string;
	name: string;
	member: boolean;
	capital?: string;
	label: readonly [number, number];
	closeLabels?: readonly (readonly [number, number])[];
}

export interface AtlasRegion {
	id: string;
	name: string;
	label: readonly [number, number];
}

export interface AtlasStep {
	id: string;
	from: string;
	to: string;
	title: string;
	map: StepMap;
	changed?: string;
}

export interface Atlas {
	places: AtlasPlace[];
	states: AtlasState[];
	regions: AtlasRegion[];
	areas: Area[];
	steps: AtlasStep[];
}

function atlasPlace(place: Place): AtlasPlace {
	const [protest, attack] = [place.protest, place.attack].map((told) => told?.report.certainty);
	const certainty = (protest || attack) && {
		...(protest && { protest }),
		...(attack && { attack })
	};
	return {
		id: place.id,
		name: place.names.en,
		at: place.at,
		kind: place.kind,
		...(place.state && { state: place.state }),
		...(place.protest && { protest: place.protest.date }),
		...(place.attack && { attack: place.attack.date }),
		...(certainty && { certainty })
	};
}

function atlasState(state: State): AtlasState {
	return {
		id: state.id,
		name: state.names.en,
		member: state.member,
		label: state.label,
		...(state.closeLabels.length > 0 && { closeLabels: state.closeLabels }),
		...(state.capital && { capital: state.capital })
	};
}

/** The map's part of a story. */
export function atlasOf(story: Story): Atlas {
	return {
		places: story.places.map(atlasPlace),
		states: story.states.map(atlasState),
		regions: story.regions.flatMap(({ id, name, label }) => (label ? [{ id, name, label }] : [])),
		areas: story.areas,
		steps: story.steps.map(({ id, from, to, title, map, changed }) => ({
			id,
			from,
			to,
			title,
			map,
			...(changed && { changed })
		}))
	};
}
