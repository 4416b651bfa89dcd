// Names where a hand has left the map.
import { hasRoom, labelsOf, stateLabel } from '../map/labels/labels';
import type { Placement } from '../map/labels/placements';
import { NAME_SIZES, TRACKINGS } from '../map/labels/set-name';
import {
	sizeUnit,
	textPx,
	textStyle,
	TIERS,
	type Label,
	type Sizes
} from '../map/labels/style/label-style';
import { curveObstacles } from '../map/placing/obstacles';
import { placeLabels } from '../map/placing/place-labels';
import { textWidth } from '../map/placing/text/text-width';
import { contains, type Rect } from '../map/plane/geometry';
import type { Camera } from '../map/scene/camera';
import type { Scene } from '../map/scene/scene';
import type { View } from '../picture/live-view';
import { visibleBounds } from '../picture/view';

/** The names that can be read there, and where they stand. */
export function exploredNames(
	scene: Scene,
	camera: Camera,
	{ viewport, box }: Pick<View, 'viewport' | 'box'>,
	sizes: Sizes
): Placement {
	const unit = camera.scale / sizeUnit(sizes, box.width);
	const visible = visibleBounds(camera, viewport);
	const labels = labelsSeen(scene, unit, sizes, visible);
	const obstacles = curveObstacles(scene, camera.scale);
	const slots = placeLabels(labels, { tier: sizes, scales: [unit], visible, obstacles });
	return { sizes, slots, labels };
}

/** Names of states that were set stand where they do, others in the middle. */
function labelsSeen(scene: Scene, scale: number, tier: Sizes, seen: Rect): Label[] {
	const least = TIERS[tier][0] / scene.frame.width;
	const set = new Map((scene.names?.[tier] ?? []).map((name) => [name.id, name]));
	const states = scene.states.flatMap((state) => {
		const name = set.get(state.id);
		if (name && scale >= least && contains(seen, name)) return [stateLabel(name, scene)];
		const { room } = state;
		if (!room) return [];
		const size = state.role === 'other' ? NAME_SIZES.small : NAME_SIZES.medium;
		const { id } = state;
		const label = stateLabel({ id, ...room, size, tracking: TRACKINGS.normal }, scene);
		const width = textWidth(label.text, textStyle(label)) * textPx(label, tier);
		return width < 2 * room.half * scale ? [label] : [];
	});
	return [...labelsOf(scene), ...states].filter((label) => hasRoom(label, scale, tier));
}
