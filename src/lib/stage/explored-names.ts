// Names where a hand has left the map.
import { exploredLabels } from '../map/labels/labels';
import type { Placement } from '../map/labels/placements';
import { curveObstacles } from '../map/labels/obstacles';
import { placeLabels } from '../map/labels/place-labels';
import { sizeUnit, type Sizes } from '../map/labels/style/label-style';
import type { Camera } from '../map/scene/camera';
import type { Scene } from '../map/scene/scene';
import { visibleBounds } from '../picture/view';
import type { Fitted } from './frame-size';

/** The names that can be read there, and where they stand. */
export function exploredNames(
	scene: Scene,
	camera: Camera,
	{ viewport, box }: Fitted,
	sizes: Sizes
): Placement {
	const unit = camera.scale / sizeUnit(sizes, box.width);
	const visible = visibleBounds(camera, viewport);
	const labels = exploredLabels(scene, unit, sizes, visible);
	const obstacles = curveObstacles(scene, camera.scale);
	const slots = placeLabels(labels, { tier: sizes, scales: [unit], visible, obstacles });
	return { sizes, slots, labels };
}
