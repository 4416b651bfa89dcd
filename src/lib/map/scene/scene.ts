// The map's state as a pure function of the step: everything that the map shows, never a change
// from the step before. Scrolling, jumping, reloading, printing and embedding cannot disagree.
import { oncePer } from '../../story/index/memoize';
import type { Atlas, AtlasPlace, AtlasState, AtlasStep, Certainty, MapGeography } from './atlas';
import { hiddenAt, revealedMap } from './builds';
import { frameOf } from './camera';
import { contains, type Point, type Rect } from '../plane/geometry';

/** What a state does at this step. */
export type Role = 'receiving' | 'contributor' | 'member' | 'other';

/**
 * What a place stands for at this step.
 * - `began`: protest reported on the first day; `spread`: on a later day up to now
 * - `attacked`: on the official list of cities where buildings were attacked
 * - `capital`: a contributor's or the receiving state's capital, for orientation
 * - `plain`: named for orientation only
 */
export type PlaceStatus = 'began' | 'spread' | 'attacked' | 'capital' | 'plain';

export interface ScenePlace extends Point {
	id: string;
	name: string;
	kind: AtlasPlace['kind'];
	status: PlaceStatus;
	/** Its protest was first reported within this step's dates. */
	fresh: boolean;
	emphasised: boolean;
	/** How sure what its mark says is, where it is not sure. */
	certainty?: Certainty;
}

export interface SceneState extends Point {
	id: string;
	name: string;
	role: Role;
	emphasised: boolean;
}

/** A part of the receiving state, named where the map is close enough. */
export interface SceneRegion extends Point {
	id: string;
	name: string;
}

export interface SceneMovement {
	state: string;
	from: Point;
	to: Point;
	kind: 'arriving' | 'leaving';
}

/** Everything the map shows at one step. Plain data: it can be serialised. */
export interface Scene {
	step: string;
	/** Which shapes there are, and how far the camera may go. */
	geography: MapGeography;
	/** What the camera frames, km; always of the same shape (see camera.ts). */
	frame: Rect;
	states: SceneState[];
	regions: SceneRegion[];
	places: ScenePlace[];
	movements: SceneMovement[];
}

/** The id of the place that the story keeps returning to; it is named on every map. */
const ALWAYS_NAMED = 'almaty';

/** @param hidden not yet revealed: it lacks the strongest thing that the step says of it */
function statusOf(
	place: AtlasPlace,
	step: AtlasStep,
	firstDay: string,
	hidden: boolean
): PlaceStatus | undefined {
	const { protests, attacks, emphasis, frame, movements } = step.map;
	const attacked = !!attacks && !!place.attack && place.attack <= attacks;
	if (attacked && !hidden) return 'attacked';
	const news = !attacked && !!place.protest && place.protest >= step.from;
	if (protests && place.protest && place.protest <= protests && !(hidden && news))
		return place.protest === firstDay ? 'began' : 'spread';
	const named =
		place.id === ALWAYS_NAMED ||
		emphasis.includes(place.id) ||
		frame.includes(place.id) ||
		movements.some((m) => m.from === place.id || m.to === place.id);
	if (place.kind === 'water') return 'plain';
	if (!named) return undefined;
	return place.kind === 'capital' ? 'capital' : 'plain';
}

function roleOf(id: string, member: boolean, step: AtlasStep): Role {
	if (id === step.map.receiving) return 'receiving';
	if (step.map.contributors.includes(id)) return 'contributor';
	return member ? 'member' : 'other';
}

/** Where a state's name stands: the first of its points in the frame; its own, if none is. */
function labelPoint({ label, closeLabels = [] }: AtlasState, frame: Rect): Point {
	return [label, ...closeLabels].find((p) => contains(frame, p)) ?? label;
}

/**
 * The whole state of the map at one step.
 * @param atlas the story's places, states and steps
 * @param index the step, from 0
 * @param build how many of the step's groups a slide has revealed; all when absent
 * @throws RangeError when there is no such step
 */
export function sceneAt(atlas: Atlas, index: number, build?: number): Scene {
	const told = atlas.steps[index];
	if (!told) throw new RangeError(`no step ${index} in a story of ${atlas.steps.length}`);
	const kindOf = ({ to }: { to: string }): SceneMovement['kind'] =>
		atlas.places.find((p) => p.id === to)?.state === told.map.receiving ? 'arriving' : 'leaving';
	const hidden = hiddenAt(told.map, build);
	const map = revealedMap(told.map, hidden, (m) => kindOf(m) === 'leaving');
	const step = { ...told, map };
	const firstDay = atlas.places.reduce(
		(first, p) => (p.protest && p.protest < first ? p.protest : first),
		'9999'
	);
	const places = atlas.places.flatMap((place): ScenePlace[] => {
		const status = statusOf(place, step, firstDay, hidden.has(place.id));
		if (!status) return [];
		const protesting = status !== 'capital' && status !== 'plain';
		const certainty = protesting && place.certainty?.[status === 'attacked' ? 'attack' : 'protest'];
		return [
			{
				id: place.id,
				name: place.name,
				kind: place.kind,
				...place.at,
				status,
				fresh:
					protesting && !!place.protest && place.protest >= step.from && place.protest <= step.to,
				emphasised: map.emphasis.includes(place.id),
				...(certainty && { certainty })
			}
		];
	});
	const at = (id: string): Point => {
		const place = atlas.places.find((p) => p.id === id);
		if (!place) throw new RangeError(`no place ${id}`);
		return place.at;
	};
	const frame = frameOf(atlas, told.map.frame);
	return {
		step: step.id,
		geography: atlas.geography,
		frame,
		states: atlas.states.map((s) => ({
			id: s.id,
			name: s.name,
			...labelPoint(s, frame),
			role: roleOf(s.id, s.member, step),
			emphasised: map.emphasis.includes(s.id)
		})),
		regions: atlas.regions.map(({ id, name, label }) => ({ id, name, ...label })),
		places,
		movements: map.movements.map((m) => ({
			state: m.state,
			from: at(m.from),
			to: at(m.to),
			kind: kindOf(m)
		}))
	};
}

/**
 * The scenes of a story, each made once: what is worked out for one can be kept with it.
 * @throws as `sceneAt` does
 */
export const scenesOf = oncePer((atlas: Atlas): ((index: number) => Scene) => {
	const made: Scene[] = [];
	return (index) => (made[index] ??= sceneAt(atlas, index));
});
