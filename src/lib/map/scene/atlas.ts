// The part of the story that the map needs: everything but the words. It is what the browser
// gets, so that a page carries its text once, as HTML.
import type { Geography } from '../../story/schema/geography';
import type { Claim, Place, State, StepMap, Story } from '../../story/schema/schema';
import type { Point } from '../plane/geometry';
import { project, type LatLon } from '../plane/project';

export type Certainty = NonNullable<Claim['certainty']>;

/** A place without its reports. Dates are the first protest's and the attack's, ISO. */
export interface AtlasPlace {
	id: string;
	name: string;
	at: Point;
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
	label: Point;
	closeLabels?: readonly Point[];
}

export interface AtlasRegion {
	id: string;
	name: string;
	label: Point;
}

/** A named part of the map that a step may frame. */
export interface AtlasArea {
	id: string;
	name: string;
	corners: readonly Point[];
}

/** What pictures and the camera need to know of the geography. */
export type MapGeography = Pick<
	Geography,
	'scales' | 'closest' | 'shapes' | 'home' | 'locator' | 'detail'
>;

export interface AtlasStep {
	id: string;
	from: string;
	to: string;
	title: string;
	map: StepMap;
	changed?: string;
}

export interface Atlas {
	geography: MapGeography;
	places: AtlasPlace[];
	states: AtlasState[];
	regions: AtlasRegion[];
	areas: AtlasArea[];
	steps: AtlasStep[];
}

/** Where a place lies on the map; ten metres are less than any screen shows. */
type Locate = (at: LatLon) => Point;

function locator(centre: LatLon): Locate {
	return (at) => {
		const { x, y } = project(centre, at);
		return { x: Number(x.toFixed(2)), y: Number(y.toFixed(2)) };
	};
}

function atlasPlace(place: Place, locate: Locate): AtlasPlace {
	const [protest, attack] = [place.protest, place.attack].map((told) => told?.report.certainty);
	const certainty = (protest || attack) && {
		...(protest && { protest }),
		...(attack && { attack })
	};
	return {
		id: place.id,
		name: place.names.en,
		at: locate(place.at),
		kind: place.kind,
		...(place.state && { state: place.state }),
		...(place.protest && { protest: place.protest.date }),
		...(place.attack && { attack: place.attack.date }),
		...(certainty && { certainty })
	};
}

function atlasState(state: State, locate: Locate): AtlasState {
	return {
		id: state.id,
		name: state.names.en,
		member: state.member,
		label: locate(state.label),
		...(state.closeLabels.length > 0 && { closeLabels: state.closeLabels.map(locate) }),
		...(state.capital && { capital: state.capital })
	};
}

/** The map's part of a story. */
export function atlasOf(story: Story): Atlas {
	const { centre, scales, closest, shapes, home, locator: box, detail } = story.geography;
	const locate = locator(centre);
	return {
		geography: {
			...{ scales, closest, shapes, locator: box },
			...(home && { home }),
			...(detail && { detail })
		},
		places: story.places.map((place) => atlasPlace(place, locate)),
		states: story.states.map((state) => atlasState(state, locate)),
		regions: story.regions.flatMap(({ id, name, label }) =>
			label ? [{ id, name, label: locate(label) }] : []
		),
		areas: story.areas.map(({ id, name, corners }) => ({ id, name, corners: corners.map(locate) })),
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
