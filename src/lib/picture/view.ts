// What a camera sees of the plane, and where the ground and a mark are drawn for it.
import type { Box, Camera } from '../map/scene/camera';
import type { Point, Rect } from '../map/plane/geometry';

export interface Size {
	width: number;
	height: number;
}

/** How far the ground is drawn beyond the viewport, on every side, as a part of its size. */
export const PADDING = 0.35;

/** The ground is drawn anew when it is stretched or shrunk further than this. */
const MAX_STRETCH = 1.7;

/** What a camera sees, km. */
export function visibleBounds(camera: Camera, { width, height }: Size): Rect {
	return {
		x: camera.x - width / 2 / camera.scale,
		y: camera.y - height / 2 / camera.scale,
		width: width / camera.scale,
		height: height / camera.scale
	};
}

/** The rectangle that the ground covers when drawn for a camera, km. */
export function paddedBounds(anchor: Camera, { width, height }: Size): Rect {
	const grow = 1 + 2 * PADDING;
	return visibleBounds(anchor, { width: width * grow, height: height * grow });
}

/** Whether the ground, drawn for `anchor`, no longer serves `camera`: too stretched, or uncovered. */
export function needsRedraw(anchor: Camera, camera: Camera, viewport: Size): boolean {
	const stretch = camera.scale / anchor.scale;
	if (stretch > MAX_STRETCH || stretch < 1 / MAX_STRETCH) return true;
	const need = visibleBounds(camera, viewport);
	const have = paddedBounds(anchor, viewport);
	return (
		need.x < have.x ||
		need.y < have.y ||
		need.x + need.width > have.x + have.width ||
		need.y + need.height > have.y + have.height
	);
}

/** Where the ground lies around the viewport, CSS px from the fitted box. */
export function around({ width, height }: Size, box: Box): Record<string, string> {
	const grow = 1 + 2 * PADDING;
	return {
		left: `${-box.x - width * PADDING}px`,
		top: `${-box.y - height * PADDING}px`,
		width: `${width * grow}px`,
		height: `${height * grow}px`
	};
}

/** The CSS transform (about the ground's middle) that shows a ground drawn for `anchor` at `camera`. */
export function groundTransform({ anchor, camera }: { anchor: Camera; camera: Camera }): string {
	const stretch = camera.scale / anchor.scale;
	const dx = (anchor.x - camera.x) * camera.scale;
	const dy = (anchor.y - camera.y) * camera.scale;
	return `translate(${dx}px, ${dy}px) scale(${stretch})`;
}

const percent = (n: number) => `${Number((n * 100).toFixed(2))}%`;

/** The coordinates of a mark in the server's picture: per cent of the frame. */
export function markAt(p: Point, frame: Rect): { x: string; y: string } {
	return percentOf(frame)({ x: p.x - frame.x, y: p.y - frame.y });
}

/** The same for a way across the frame. */
export const percentOf =
	({ width, height }: Rect) =>
	(km: Point): { x: string; y: string } => ({
		x: percent(km.x / width),
		y: percent(km.y / height)
	});
