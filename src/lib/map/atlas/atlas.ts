// The part of the story that the map needs: everything but the words. It is what the browser
// gets, so that a page carries its text once, as HTML.
import { shortRangeText } from '../../story/text/dates';
import type { Geography } from '../../story/schema/geography';
import type { Kinds } from '../../story/schema/kinds';
import type { Claim, Place, State, StepMap, Story } from '../../story/schema/schema';
import type { Side } from '../../story/schema/values';
import type { Room, SetNames } from '../labels/set-name';
import type { Point } from '../plane/geometry';
import { project, type LatLon } from '../plane/project';
import { drawnKinds, type DrawnKinds } from '../scene/kinds';

export type Certainty = NonNullable<Claim['certainty']>;

/** What happened at a place: the day of its first report, ISO, and how sure that is where it is not. */
export interface AtlasEvent {
	kind: string;
	date: string;
	certainty?: Certainty;
}

/** A place without its reports. */
export interface AtlasPlace {
	id: string;
	name: string;
	at: Point;
	state?: string;
	kind: Place['kind'];
	/** Only on close maps. */
	close?: true;
	/** Where its name stands, where it can. */
	side?: Side;
	events?: readonly AtlasEvent[];
}

export interface AtlasState {
	id: string;
	name: string;
	/** What it is where a step gives it no other role. */
	role?: string;
	capital?: string;
	label: Point;
	closeLabels?: readonly Point[];
	/** Where its name has most room. The index adds it. */
	room?: Room;
}

interface AtlasRegion {
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
	'scales' | 'closest' | 'shapes' | 'home' | 'locator' | 'detail' | 'relief'
> & {
	/** Regions that some step fills, and towns: they have shapes of their own. */
	parts?: readonly string[];
};

/** A day or days, and what is said beside them. */
export interface DayTold {
	label: string;
	text: string;
}

/** The same for each day of a step, and for all that its map shows. */
export interface DaysTold {
	days: readonly (DayTold & { date: string })[];
	whole: DayTold;
}

export interface AtlasStep {
	id: string;
	from: string;
	to: string;
	/** Both, as they stand on the timeline. */
	days: string;
	title: string;
	map: StepMap;
	changed?: string;
	/** What is said beside its days, and in the end. The index adds it to the first step. */
	byDay?: DaysTold;
	/** What the map says of itself to those who do not see it, in one line. The index adds it. */
	label?: string;
	/** Where its names go (labels/packed-slots.ts): finding it takes a slow device long. The same. */
	slots?: PackedSlots;
}

/** The slot of every name of a map by size, in the order of its names there; letters, nothing for none. */
export type PackedSlots = Readonly<Partial<Record<string, string>>>;

export interface Atlas {
	geography: MapGeography;
	kinds: DrawnKinds;
	/** The id of the place that the story keeps returning to: it is named on every map. */
	leading?: string;
	places: AtlasPlace[];
	states: AtlasState[];
	regions: AtlasRegion[];
	areas: AtlasArea[];
	steps: AtlasStep[];
	/** States' names by the frame that they are set for. The index adds them. */
	names?: Readonly<Record<string, SetNames>>;
}

/** With what the map's description says of the kinds: where pages are made. */
export interface WordedAtlas extends Atlas {
	words: Kinds;
}

/** Where something lies on the map. */
type Locate = (at: LatLon) => Point;

/** @param digits of a kilometre: ten metres are less than any screen shows, and a name has no point */
function locator(centre: LatLon, digits: number): Locate {
	return (at) => {
		const { x, y } = project(centre, at);
		return { x: Number(x.toFixed(digits)), y: Number(y.toFixed(digits)) };
	};
}

function atlasPlace(place: Place, locate: Locate): AtlasPlace {
	const events = place.events.map(({ kind, date, report: { certainty } }) => ({
		kind,
		date,
		...(certainty && { certainty })
	}));
	return {
		id: place.id,
		name: place.name,
		at: locate(place.at),
		kind: place.kind,
		...(place.close && { close: true as const }),
		...(place.side && { side: place.side }),
		...(place.state && { state: place.state }),
		...(events.length > 0 && { events })
	};
}

function atlasState(state: State, locate: Locate): AtlasState {
	return {
		id: state.id,
		name: state.name,
		...(state.role && { role: state.role }),
		label: locate(state.label),
		...(state.closeLabels.length > 0 && { closeLabels: state.closeLabels.map(locate) }),
		...(state.capital && { capital: state.capital })
	};
}

/** The map's part of a story. */
export function atlasOf(story: Story): Atlas {
	const { centre, scales, closest, shapes, home, locator: box, detail, relief } = story.geography;
	const [locate, named] = [locator(centre, 2), locator(centre, 0)];
	const filled = story.steps.flatMap(({ map }) => map.stages.flatMap(({ regions }) => regions));
	const parts = [...new Set([...filled, ...(detail?.towns ?? [])])];
	return {
		kinds: drawnKinds(story.kinds),
		...(story.leading && { leading: story.leading }),
		geography: {
			...{ scales, closest, shapes, locator: box },
			...(parts.length > 0 && { parts }),
			...(home && { home }),
			...(detail && { detail }),
			...(relief && { relief })
		},
		places: story.places.map((place) => atlasPlace(place, locate)),
		states: story.states.map((state) => atlasState(state, named)),
		regions: story.regions.flatMap(({ id, name, label }) =>
			label ? [{ id, name, label: named(label) }] : []
		),
		areas: story.areas.map(({ id, name, corners }) => ({ id, name, corners: corners.map(locate) })),
		steps: story.steps.map(({ id, from, to, title, map, changed }) => ({
			id,
			from,
			to,
			days: shortRangeText(from, to),
			title,
			map,
			...(changed && { changed })
		}))
	};
}
