// The map on a picture that stands alone.
import { tierOf } from '../../map/labels/style/label-style';
import { fit, FRAME_ASPECT, type Box } from '../../map/scene/camera';
import type { Scene } from '../../map/scene/scene';
import { visibleBounds } from '../view';

/** The frame fitted with some room around it, names in the tier of its box. */
export function mapPart(scene: Scene, map: Box, zoom: number, room: number) {
	const [width, height] = [map.width / zoom, map.height / zoom];
	const wide = Math.min(width - 2 * room, (height - 2 * room) * FRAME_ASPECT);
	const box = {
		x: (width - wide) / 2,
		y: (height - wide / FRAME_ASPECT) / 2,
		width: wide,
		height: wide / FRAME_ASPECT
	};
	const camera = fit(scene.frame, box, { width, height });
	const region = visibleBounds(camera, { width, height });
	return { map, zoom, box, region, scale: camera.scale, tier: tierOf(wide) };
}
