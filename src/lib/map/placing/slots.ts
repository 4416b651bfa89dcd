// Where every name of a map goes: worked out where the site is built, since it takes long. Browsers are sent
// what was found (packed-slots.ts).
import { oncePer } from '../../story/index/memoize';
import { givenIn, labelsAt, markedIn, sentSlots } from '../labels/labels';
import type { Placement, Placements } from '../labels/placements';
import { TIERS, type Sizes } from '../labels/style/label-style';
import type { Slot } from '../labels/style/slot';
import { contains, type Rect } from '../plane/geometry';
import { isClose } from '../scene/camera';
import type { Scene } from '../scene/scene';
import type { HungBox } from './label-boxes';
import {
	buttonObstacles,
	cornerObstacle,
	curveObstacles,
	headObstacles,
	locatorObstacle,
	scaleBarObstacle
} from './obstacles';
import { placeLabels } from './place-labels';
import type { Home } from './underneath';

/** What was found for a scene, by size: finding it takes long. */
const placedOf = oncePer<Scene, Partial<Record<Sizes, Record<string, Slot>>>>(() => ({}));

/**
 * A slot for every name in one size, right at every box width of that tier.
 * @param home on whose side of its border names keep where they can
 */
export function slotsIn(scene: Scene, tier: Sizes, home?: Home): Record<string, Slot> {
	return sentSlots(scene, tier) ?? (placedOf(scene)[tier] ??= placeIn(scene, tier, home));
}

/** What names keep clear of in a picture of a size. */
export function obstaclesIn(scene: Scene, tier: Sizes): HungBox[] {
	const { frame } = scene;
	const scale = TIERS[tier][1] / frame.width;
	return [
		...curveObstacles(scene, scale),
		...scaleBarObstacle(frame, scale, tier),
		...coversIn(scene, tier)
	];
}

/** What lies over a picture of a size. */
const coversIn = (scene: Scene, tier: Sizes): HungBox[] => [
	...buttonObstacles(scene.frame, tier),
	...cornerObstacle(scene, tier),
	...headObstacles(scene),
	...(isClose(scene.frame) ? locatorObstacle(scene.frame, tier) : [])
];

/** px: so much of the map is seen to the left and to the right of the smallest frames (names/surfaces.ts). */
const EDGE = 6;

function withEdges({ x, width, ...rest }: Rect, scale: number): Rect {
	return { ...rest, x: x - EDGE / scale, width: width + (2 * EDGE) / scale };
}

function placeIn(scene: Scene, tier: Sizes, home?: Home): Record<string, Slot> {
	const { frame } = scene;
	const scales = TIERS[tier].map((width) => width / frame.width);
	// What lies beyond the frame may be covered or cut off, and a region's name would stand for what is not in sight.
	const named = labelsAt(scene, Math.min(...scales), tier)
		.filter((l) => contains(frame, l))
		// A wide map is a picture before it is an atlas.
		.filter(({ kind, strong }) => kind !== 'region' || strong || isClose(frame));
	return placeLabels(named, {
		tier,
		scales,
		drawn: markedIn(scene),
		visible: tier === 'XS' ? withEdges(frame, Math.min(...scales)) : frame,
		obstacles: obstaclesIn(scene, tier),
		covers: coversIn(scene, tier),
		home: home && { ...home, told: givenIn(scene) }
	});
}

const placementIn = (scene: Scene, sizes: Sizes): Placement => ({
	sizes,
	slots: slotsIn(scene, sizes)
});

/**
 * Without the names of mere regions: only the widest maps have room for them, and there the live map brings
 * them. In every still picture of a page they would weigh more than all its marks.
 */
function withoutRegions({ sizes, slots }: Placement, { regions }: Scene): Placement {
	const hidden = regions.filter(({ stage }) => !stage).map(({ id }) => [id, 'x'] as const);
	return { sizes, slots: { ...slots, ...Object.fromEntries(hidden) } };
}

/** The server's choice, before any viewport is known. */
export function placementsOf(scene: Scene): Placements {
	return {
		XS: placementIn(scene, 'XS'),
		S: placementIn(scene, 'S'),
		M: placementIn(scene, 'M'),
		L: withoutRegions(placementIn(scene, 'L'), scene)
	};
}

/** The same for a picture that is projected: large wherever there is room. */
export function projectedPlacementsOf(scene: Scene): Placements {
	const large = placementIn(scene, 'P');
	return { XS: placementIn(scene, 'XS'), S: placementIn(scene, 'S'), M: large, L: large };
}
