// What is named on the map at one step, how important each name is, and where every name goes.
import { oncePer } from '../../story/index/memoize';
import { isClose } from '../scene/camera';
import { contains, type Rect } from '../plane/geometry';
import { TEXT_PX, TIERS, type Label, type Sizes, type Slot, type Tier } from './label-style';
import { curveObstacles, locatorObstacle, scaleBarObstacle } from './obstacles';
import { placeLabels } from './place-labels';
import type { PlaceStatus, Scene, ScenePlace, SceneState } from '../scene/scene';

const PLACE_RANK: Record<PlaceStatus, number> = {
	attacked: 3,
	began: 3,
	spread: 6,
	capital: 8,
	plain: 9
};
const STATE_RANK: Record<SceneState['role'], number> = {
	receiving: 2,
	contributor: 5,
	member: 10,
	other: 11
};
const WATER_RANK = 12;
const REGION_RANK = 13;
/** Regions are named from this scale on, px per km: before it their names would crowd the cities'. */
const REGION_SCALE = 0.2;
/** The place that the story keeps returning to. */
const LEADING = 'almaty';

function placeRank(place: ScenePlace): number {
	if (place.kind === 'water') return WATER_RANK;
	if (place.emphasised) return 0;
	if (place.fresh) return 1;
	const rank = PLACE_RANK[place.status];
	return place.id === LEADING ? Math.min(rank, 4) : rank;
}

/** Every name of a scene, the most important first; equals in order of id, so that it is always the same. */
export function labelsOf(scene: Scene): Label[] {
	const places = scene.places.map((p): Label => {
		const water = p.kind === 'water';
		const strong = !water && (p.emphasised || p.fresh || p.id === LEADING);
		return {
			id: p.id,
			text: p.name,
			kind: water ? 'water' : 'city',
			x: p.x,
			y: p.y,
			rank: placeRank(p),
			strong,
			ring: p.emphasised && !water,
			far: strong,
			...(!water && { mark: p.status })
		};
	});
	const states = scene.states.map((s): Label => ({
		id: s.id,
		text: s.name,
		kind: 'state',
		x: s.x,
		y: s.y,
		rank: s.emphasised ? Math.min(1.5, STATE_RANK[s.role]) : STATE_RANK[s.role],
		strong: s.role === 'receiving' || s.role === 'contributor' || s.emphasised,
		ring: false,
		far: false
	}));
	const regions = scene.regions.map(({ id, name, x, y }): Label => ({
		...{ id, x, y, text: name, kind: 'region', rank: REGION_RANK },
		...{ strong: false, ring: false, far: false }
	}));
	return [...places, ...states, ...regions].sort(
		(a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)
	);
}

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
	return labelsOf(scene).filter((l) => l.kind !== 'region' || scale >= REGION_SCALE * large);
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
