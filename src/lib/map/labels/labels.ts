// What is named on the map at one step, and how important each name is.
import { oncePer } from '../../story/index/memoize';
import type { Point } from '../plane/geometry';
import { isOfMark, TEXT_PX, type Label, type Sizes } from './style/label-style';
import type { Slot } from './style/slot';
import type { SetName } from './set-name';
import type { DrawnKinds } from '../scene/kinds';
import type { Scene, ScenePlace, SceneState } from '../scene/scene';

/** The strongest kind of event, and the first of its kind, stand before the others. */
const EVENT_RANK = { strong: 3, other: 6 };
const CAPITAL_RANK = 8;
const PLAIN_RANK = 9;
/** Where the story keeps returning to, whatever happened there. */
const LEADING_RANK = 4;
const NO_ROLE_RANK = 11;
const WATER_RANK = 12;
const REGION_RANK = 13;
/** After the places that are news; a place with a note goes just before it. */
const NOTE_RANK = 2;
const NOTED_RANK = 1.5;
/** What came over a region is what such a map says: towns are named where it leaves room. */
const STAGE_RANK = -0.5;
/** Regions are named from this scale on, px per km: before it their names would crowd the cities'. */
const REGION_SCALE = 0.2;

function placeRank(place: ScenePlace, { events }: DrawnKinds): number {
	if (place.kind === 'water') return WATER_RANK;
	if (place.emphasised) return 0;
	if (place.fresh) return 1;
	const strong = place.first ?? place.event === events.at(-1)?.id;
	const unmarked = place.kind === 'capital' ? CAPITAL_RANK : PLAIN_RANK;
	const rank = place.event ? EVENT_RANK[strong ? 'strong' : 'other'] : unmarked;
	return place.leading ? Math.min(rank, LEADING_RANK) : rank;
}

/** Whether a step gives a state its role. */
export const isGiven = ({ role }: SceneState, { roles }: DrawnKinds): boolean =>
	roles.some(({ id, standing }) => id === role && !standing);

/** The states to which a step gives a role. */
export const givenIn = ({ states, kinds }: Scene): ReadonlySet<string> =>
	new Set(states.filter((state) => isGiven(state, kinds)).map(({ id }) => id));

/** Whether movements arrive at a place, or leave from it. */
export const isHub = ({ x, y }: Point, { movements }: Pick<Scene, 'movements'>): boolean =>
	movements.some(({ kind, from, to }) => {
		const hub = kind === 'arriving' ? to : from;
		return hub.x === x && hub.y === y;
	});

/** Whether a movement begins or ends at a place. */
const isEnd = ({ x, y }: Point, { movements }: Scene): boolean =>
	movements.some(({ from, to }) => [from, to].some((end) => end.x === x && end.y === y));

const byRank = (a: Label, b: Label) => a.rank - b.rank || (a.id < b.id ? -1 : 1);

/** A scene's names of places and regions, the most important first, always in the same order. */
export const labelsOf = oncePer((scene: Scene): readonly Label[] => {
	const noted = new Set(scene.notes.map(({ place }) => place));
	const places = scene.places.map((p): Label => {
		const water = p.kind === 'water';
		const meets = !water && isHub(p, scene);
		const strong = !water && (p.emphasised || p.fresh || !!p.leading);
		return {
			id: p.id,
			text: p.stage?.label ? `${p.name} ${p.stage.label}` : p.name,
			kind: water ? 'water' : 'city',
			x: p.x,
			y: p.y,
			rank: meets
				? 0
				: Math.min(placeRank(p, scene.kinds), noted.has(p.id) ? NOTED_RANK : Infinity),
			strong,
			ring: p.stage !== undefined && !water,
			far: strong || (!water && isEnd(p, scene)),
			...(p.side && { side: p.side }),
			...(!water && { mark: p.form })
		};
	});
	const regions = scene.regions.map(({ id, name, stage, x, y }): Label => ({
		...{ id, x, y, text: name, kind: 'region', rank: stage ? STAGE_RANK : REGION_RANK },
		...{ strong: stage === true, ring: false, far: false }
	}));
	const notes = scene.notes.flatMap(({ place, text, side }): Label[] => {
		const at = places.find(({ id }) => id === place);
		if (!at) return [];
		const id = `note-${place}`;
		return [
			{ ...at, id, text, side, kind: 'note', of: place, rank: NOTE_RANK, strong: false, far: true }
		];
	});
	return [...places, ...regions, ...notes].sort(byRank);
});

/** So many places can be named in the smallest pictures, each beside its own mark. */
const FEW = 6;

/** Where there are more, the first of their kind, those that the step points at and the story's own stand for all. */
function namedInSmallest({ places }: Scene): ReadonlySet<string> {
	const news = places.filter((p) => p.emphasised || p.fresh || p.leading);
	const chosen = news.filter((p) => p.emphasised || p.stage || p.leading || p.first);
	return new Set((news.length > FEW ? chosen : news).map(({ id }) => id));
}

/** In the smallest pictures only what the step is about is named, and on phones there is room for one note. */
const isIn = (sizes: Sizes, scene: Scene) => {
	const [first] = scene.notes;
	if (sizes === 'XS') {
		const few = namedInSmallest(scene);
		return ({ id, kind, strong, far }: Label) =>
			kind === 'city' ? far && (few.has(id) || !strong) : strong;
	}
	return ({ kind, of }: Label) => sizes !== 'S' || kind !== 'note' || of === first?.place;
};

/** What has a mark. */
export const markedIn = (scene: Scene): Label[] => labelsOf(scene).filter(isOfMark);

/** Rank of states that have a part: their names are set, and all others give way. */
const SET_RANK = -1;
/** Of states that stand by. */
const STANDING_RANK = 2.5;

/** The name of a state as it was set. */
export function stateLabel({ id, x, y, ...set }: SetName, scene: Scene): Label {
	const state = scene.states.find((one) => one.id === id);
	if (!state) throw new RangeError(`no state ${id}`);
	const { size, tracking, to } = set;
	const strong = state.emphasised || set.curve || isGiven(state, scene.kinds);
	return {
		...(state.numbered && to ? { ...to, set: { size, tracking } } : { x, y, set }),
		...{ id, text: state.name, kind: 'state' },
		rank: strong ? SET_RANK : state.role === 'other' ? NO_ROLE_RANK : STANDING_RANK,
		strong,
		...{ ring: false, far: false }
	};
}

/** All the names that a size has room for. */
export function labelsIn(scene: Scene, sizes: Sizes): Label[] {
	const { places, notes, sparse } = scene;
	const told = new Set([
		...places.filter((p) => p.first ?? p.leading).map(({ id }) => id),
		...notes.map(({ place }) => place)
	]);
	const others = labelsOf(scene)
		.filter(isIn(sizes, scene))
		.filter(({ id, of }) => !sparse || told.has(of ?? id));
	const set = scene.names?.[sizes] ?? [];
	// What came over the rest of the land is told with the land's own name, wherever that is set.
	const land = set.find(({ id, to }) => id === scene.geography.home && !to);
	const rest = scene.regions.find((region) => region.rest)?.id;
	const moved = others.map((label) =>
		land && label.id === rest ? { ...label, x: land.x, y: land.y, below: true as const } : label
	);
	const states = set.map((name) => stateLabel(name, scene));
	return [...moved, ...states].sort(byRank);
}

/** Regions are named where the map has room for them: px of its size's table per km. */
export const hasRoom = ({ kind, strong }: Label, scale: number, tier: Sizes): boolean => {
	// Larger names need more room, smaller ones no more regions than the others.
	const large = Math.max(1, TEXT_PX[tier].region / TEXT_PX.L.region);
	return kind !== 'region' || strong || scale >= REGION_SCALE * large;
};

/** The names of a scene that a map of this scale has room for. */
export const labelsAt = (scene: Scene, scale: number, tier: Sizes): Label[] =>
	labelsIn(scene, tier).filter((label) => hasRoom(label, scale, tier));

/**
 * The slots that came with a scene (placing/packed-slots.ts): browsers are sent where names go.
 * @returns nothing where none came for this size, or for other names
 */
export function sentSlots(scene: Scene, tier: Sizes): Record<string, Slot> | undefined {
	const slots = scene.slots?.[tier]?.split(' ') as (Slot | '')[] | undefined;
	const names = labelsIn(scene, tier);
	if (slots?.length !== names.length) return undefined;
	return Object.fromEntries(
		names.flatMap(({ id }, i) => (slots[i] ? [[id, slots[i]] as const] : []))
	);
}
