// The map's state as a pure function of the step: everything that the map shows, never a change
// from the step before. Scrolling, jumping, reloading, printing and embedding cannot disagree.
import { oncePer } from '../../story/index/memoize';
import type { MarkColour, RoleColour } from '../../story/schema/kinds';
import type { StepMap } from '../../story/schema/schema';
import type { Side } from '../../story/schema/values';
import type { Atlas, AtlasPlace, Certainty, MapGeography, PackedSlots } from '../atlas/atlas';
import { hiddenAt, revealedMap } from './builds';
import { frameKey, frameOf, isClose } from './camera';
import type { Room, SetNames } from '../labels/set-name';
import type { Point, Rect } from '../plane/geometry';
import { cornerOf, type Corner } from './corner';
import { daysOf, type ByDay } from './days';
import type { DrawnKinds, Form } from './kinds';
import { markOf } from './marks';
import { directionIn, movementsOf, type SceneMovement } from './movements';
import { labelPoint, roleOf } from './states';
import { isTimed, regionsOf, stageOf, stagesOf, type SceneRegion, type SceneStage } from './stages';

export interface ScenePlace extends Point {
	id: string;
	name: string;
	kind: AtlasPlace['kind'];
	/** What its mark looks like. */
	form: Form;
	/** The kind of event that its mark stands for; none where it only shows where the place is. */
	event?: string;
	/** It happened here on the first day of any place. */
	first?: true;
	colour?: MarkColour;
	/** It happened before this step's dates: its mark has aged. */
	earlier?: true;
	/** It happened within this step's dates: its mark lights up when the step comes. */
	lit?: true;
	/** What first happened here was reported within this step's dates. */
	fresh: boolean;
	/** The story keeps returning to it. */
	leading?: true;
	emphasised: boolean;
	/** What came over it, where that is drawn at its mark. */
	stage?: SceneStage;
	/** How sure what its mark says is, where it is not sure. */
	certainty?: Certainty;
	/** Where its name stands, where it can. */
	side?: Side;
}

/** A note beside a place's mark. */
interface SceneNote {
	/** The id of the place. */
	place: string;
	text: string;
	side?: Side | undefined;
}

export interface SceneState extends Point {
	id: string;
	name: string;
	/** What it is at this step: the id of a kind, or `other`. */
	role: string;
	/** How that is drawn. */
	colour?: RoleColour;
	emphasised: boolean;
	/** It has a number for its name, which lies in it even where the name would not. */
	numbered?: boolean;
	/** Where its name has most room. */
	room?: Room;
}

/** Everything the map shows at one step. Plain data: it can be serialised. */
export interface Scene {
	step: string;
	/** Its picture in one line, for those who do not see it; boards have words of their own. */
	label?: string;
	/** Where its names go, where that is known and all of it is revealed. */
	slots?: PackedSlots;
	/** Which shapes there are, and how far the camera may go. */
	geography: MapGeography;
	/** How what it shows is drawn and called. */
	kinds: DrawnKinds;
	/** What the camera frames, km; always of the same shape (see camera.ts). */
	frame: Rect;
	states: SceneState[];
	regions: SceneRegion[];
	/** What came over the land, the last first: each is drawn over those before it. */
	stages: SceneStage[];
	places: ScenePlace[];
	movements: SceneMovement[];
	/** What is written beside the marks of places. */
	notes: readonly SceneNote[];
	/** Few of its places are named: see `labelsIn`. */
	sparse?: true;
	/** What stands large in its corner. */
	corner?: Corner;
	/** Numbers that are its picture: nothing is named below them. */
	numbers?: NonNullable<StepMap['numbers']>;
	numbersNote?: string;
	/** What its map counts through as it opens. */
	byDay?: ByDay;
	/** Where the names of its states stand. */
	names?: SetNames;
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
	const kindOf = directionIn(atlas, told.map);
	const hidden = hiddenAt(told.map, build);
	const map = revealedMap(told.map, hidden, (m) => kindOf(m) === 'leaving');
	const step = { ...told, map };
	const stages = stagesOf(told.map, atlas.geography.home);
	const frame = frameOf(atlas, told.map.frame);
	const all = atlas.places.flatMap((place): ScenePlace[] => {
		if (place.close && !isClose(frame)) return [];
		const mark = markOf(atlas, place, step, hidden.has(place.id));
		if (!mark) return [];
		return [
			{
				id: place.id,
				name: place.name,
				kind: place.kind,
				...place.at,
				...mark,
				emphasised: map.emphasis.includes(place.id),
				...stageOf(stages, place.id),
				...(place.id === atlas.leading && { leading: true }),
				...(place.side && { side: place.side })
			}
		];
	});
	const places = isTimed(stages) ? all.filter((p) => !p.earlier || p.stage) : all;
	const { numbers, numbersNote } = told.map;
	const names = !numbers && atlas.names?.[frameKey(told.map.frame)];
	return {
		step: step.id,
		...(step.label && { label: step.label }),
		...(step.slots && hidden.size === 0 && { slots: step.slots }),
		geography: atlas.geography,
		kinds: atlas.kinds,
		frame,
		states: atlas.states.map((s) => ({
			id: s.id,
			name: s.name,
			...labelPoint(s, frame),
			...roleOf(s, map, atlas.kinds),
			emphasised: map.emphasis.includes(s.id),
			...(s.room && { room: s.room })
		})),
		regions: numbers ? [] : regionsOf(atlas, stages),
		stages,
		places: numbers ? [] : places,
		// All of them make the fan, so that none moves when another is revealed.
		movements: movementsOf(atlas, told.map.movements, frame, kindOf).filter(({ state }) =>
			map.movements.some((m) => m.state === state)
		),
		notes: map.notes.filter(({ place }) => places.some(({ id }) => id === place)),
		...(told.map.sparse && { sparse: true as const }),
		...cornerOf(told.map, told),
		...(numbers && { numbers }),
		...(numbersNote && { numbersNote }),
		...(step.byDay && { byDay: { ...step.byDay, days: daysOf(atlas, told, step.byDay) } }),
		...(names && { names })
	};
}

/** A scene by the id of its step, and by how many of its groups are revealed: all when absent. */
type SceneOf = (id: string, build?: number) => Scene;

/**
 * The scenes of a story, each made once: what is worked out for one can be kept with it.
 * @returns what throws a RangeError where there is no such step
 */
export const scenesOf = oncePer((atlas: Atlas): SceneOf => {
	const indices = new Map(atlas.steps.map(({ id }, index) => [id, index]));
	const made = new Map<string, Scene>();
	return (id, build) => {
		const index = indices.get(id) ?? -1;
		const all = atlas.steps[index]?.map.builds.length;
		const key = build === all || build === undefined ? id : `${id} ${build}`;
		const scene = made.get(key) ?? sceneAt(atlas, index, build);
		made.set(key, scene);
		return scene;
	};
});
