// What is named on the map at one step, how important each name is, and where every name goes.
import { oncePer } from '../../story/index/memoize';
import { isClose } from '../scene/camera';
import { contains, type Rect } from '../plane/geometry';
import { TEXT_PX, TIERS, type Label, type Sizes, type Slot, type Tier } from './label-style';
import { curveObstacles, locatorObstacle, scaleBarObstacle } from './obstacles';
import { placeLabels } from './place-labels';
import type { DrawnKinds } from '../scene/kinds';
import type { Scene, ScenePlace, SceneState } from '../scene/scene';

/** The strongest kind of event, and the first of its kind, stand before the others. */
const EVENT_RANK = { strong: 3, other: 6 };
const CAPITAL_RANK = 8;
const PLAIN_RANK = 9;
/** Where the story keeps returning to, whatever happened there. */
const LEADING_RANK = 4;
/** Of roles that the step gives, the strongest; each that is weaker stands so much further back. */
const ROLE_RANK = 2;
const ROLE_RANK_STEP = 3;
const STANDING_RANK = 10;
const NO_ROLE_RANK = 11;
/** States that are emphasised stand before those that only have a role. */
const EMPHASISED_RANK = 1.5;
const WATER_RANK = 12;
const REGION_RANK = 13;
/** What came over a region is told wherever there is room. */
const STAGE_RANK = 5;
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

function stateRank({ role, emphasised }: SceneState, { roles }: DrawnKinds): number {
	const index = roles.findIndex(({ id }) => id === role);
	const given = Math.min(ROLE_RANK + ROLE_RANK_STEP * index, STANDING_RANK);
	const rank = index < 0 ? NO_ROLE_RANK : roles[index]?.standing ? STANDING_RANK : given;
	return emphasised ? Math.min(EMPHASISED_RANK, rank) : rank;
}

/** Whether a step gives a state its role. */
const isGiven = ({ role }: SceneState, { roles }: DrawnKinds): boolean =>
	roles.some(({ id, standing }) => id === role && !standing);

/** Every name of a scene, the most important first; equals in order of id, so that it is always the same. */
export const labelsOf = oncePer((scene: Scene): readonly Label[] => {
	const places = scene.places.map((p): Label => {
		const water = p.kind === 'water';
		const strong = !water && (p.emphasised || p.fresh || !!p.leading);
		return {
			id: p.id,
			text: p.stage ? `${p.name} ${p.stage.label}` : p.name,
			kind: water ? 'water' : 'city',
			x: p.x,
			y: p.y,
			rank: placeRank(p, scene.kinds),
			strong,
			ring: (p.emphasised || p.stage !== undefined) && !water,
			far: strong,
			...(!water && { mark: p.form })
		};
	});
	const states = scene.states.map((s): Label => ({
		id: s.id,
		text: s.name,
		kind: 'state',
		x: s.x,
		y: s.y,
		rank: stateRank(s, scene.kinds),
		strong: s.emphasised || isGiven(s, scene.kinds),
		ring: false,
		far: false
	}));
	const regions = scene.regions.map(({ id, name, stage, x, y }): Label => ({
		...{ id, x, y, text: name, kind: 'region', rank: stage ? STAGE_RANK : REGION_RANK },
		...{ strong: stage === true, ring: false, far: false }
	}));
	return [...places, ...states, ...regions].sort(
		(a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)
	);
});

/** Whether a name has a place in any size. */
export const isNamed = ({ id }: Label, slots: Record<Tier, Record<string, Slot>>): boolean =>
	Object.values(slots).some((placed) => (placed[id] ?? 'x') !== 'x');

/** How far around the frame names are placed, as a part of its size: a viewport shows more than the frame. */
const BLEED = 0.6;
/** Projected, the words and the screen's edges stand right beside it: a name there would be cut in two. */
const BLEED_PROJECTED = 0.03;
/** Below it lies the legend. */
const BLEED_BELOW = 0.04;

/** A frame with what a viewport of another shape shows around it. */
export function withBleed({ x, y, width, height }: Rect, projected = false): Rect {
	const bleed = projected ? BLEED_PROJECTED : BLEED;
	return {
		x: x - width * bleed,
		y: y - height * bleed,
		width: width * (1 + 2 * bleed),
		height: height * (1 + bleed + BLEED_BELOW)
	};
}

/** The names of a scene that a map of this scale has room for: px of its size's table per km. */
export function labelsAt(scene: Scene, scale: number, tier: Sizes): Label[] {
	// Larger names need more room, smaller ones no more regions than the others.
	const large = Math.max(1, TEXT_PX[tier].region / TEXT_PX.L.region);
	return labelsOf(scene).filter(
		(l) => l.kind !== 'region' || l.strong || scale >= REGION_SCALE * large
	);
}

/** What was found for a scene, by size: finding it takes long. */
const slotsOfScene = oncePer<Scene, Partial<Record<Sizes, Record<string, Slot>>>>(() => ({}));

/** A slot for every name in one size, right at every box width of that tier. */
export function slotsIn(scene: Scene, tier: Sizes): Record<string, Slot> {
	return (slotsOfScene(scene)[tier] ??= placeIn(scene, tier));
}

function placeIn(scene: Scene, tier: Sizes): Record<string, Slot> {
	const { frame } = scene;
	const scales = TIERS[tier].map((width) => width / frame.width);
	const scale = Math.max(...scales);
	// A region's name from beyond the frame would stand for what is not in sight.
	const named = labelsAt(scene, Math.min(...scales), tier).filter(
		(l) => l.kind !== 'region' || contains(frame, l)
	);
	return placeLabels(named, {
		tier,
		scales,
		visible: withBleed(frame, tier === 'P'),
		frame,
		obstacles: [
			...curveObstacles(scene, scale),
			...scaleBarObstacle(frame, scale, tier),
			...(isClose(frame) ? locatorObstacle(frame, tier) : [])
		]
	});
}

/** The server's choice, before any viewport is known: slots for all tiers. */
export function slotsOf(scene: Scene): Record<Tier, Record<string, Slot>> {
	return { S: slotsIn(scene, 'S'), M: slotsIn(scene, 'M'), L: slotsIn(scene, 'L') };
}

/** The same for a picture that is projected: large wherever there is room. */
export function projectedSlotsOf(scene: Scene): Record<Tier, Record<string, Slot>> {
	const large = slotsIn(scene, 'P');
	return { S: slotsIn(scene, 'S'), M: large, L: large };
}
