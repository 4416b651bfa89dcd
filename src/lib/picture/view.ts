// Where the live map's camera stands. Without a view the picture is the server's: fitted by CSS.
import { toScreen, type Box, type Camera } from '../map/scene/camera';
import type { Point, Rect } from '../map/plane/geometry';
import type { ShapeName } from '../map/plane/shapes';

export interface Size {
	width: number;
	height: number;
}

/** What the picture needs to draw itself for a live camera. */
export interface View {
	camera: Camera;
	/** The camera that the ground was last drawn for; between redraws it is only transformed. */
	anchor: Camera;
	/** The whole picture, CSS px. */
	viewport: Size;
	/** Where CSS fits the frame, CSS px from the picture's top left. */
	box: Box;
	flying: boolean;
	/** The shapes whose finer form is in the page. */
	fine: readonly ShapeName[];
	/** The finest shapes, of the map's detail, are in the page. */
	near?: boolean;
}

/** How far the ground is drawn beyond the viewport, on every side, as a part of its size. */
export const PADDING = 0.35;

/** The ground is drawn anew when it is stretched or shrunk further than this. */
const MAX_STRETCH = 1.7;

/** What a camera sees, km. */
export function seen(camera: Camera, { width, height }: Size): Rect {
	return {
		x: camera.x - width / 2 / camera.scale,
		y: camera.y - height / 2 / camera.scale,
		width: width / camera.scale,
		height: height / camera.scale
	};
}

/** The rectangle that the ground covers when drawn for a camera, km. */
export function drawn(anchor: Camera, { width, height }: Size): Rect {
	const grow = 1 + 2 * PADDING;
	return seen(anchor, { width: width * grow, height: height * grow });
}

/** Whether the ground, drawn for `anchor`, no longer serves `camera`: too stretched, or uncovered. */
export function outgrown(anchor: Camera, camera: Camera, viewport: Size): boolean {
	const stretch = camera.scale / anchor.scale;
	if (stretch > MAX_STRETCH || stretch < 1 / MAX_STRETCH) return true;
	const need = seen(camera, viewport);
	const have = drawn(anchor, viewport);
	return (
		need.x < have.x ||
		need.y < have.y ||
		need.x + need.width > have.x + have.width ||
		need.y + need.height > have.y + have.height
	);
}

/** The CSS transform (about the ground's middle) that shows a ground drawn for `anchor` at `camera`. */
export function groundTransform({ anchor, camera }: Pick<View, 'anchor' | 'camera'>): string {
	const stretch = camera.scale / anchor.scale;
	const dx = (anchor.x - camera.x) * camera.scale;
	const dy = (anchor.y - camera.y) * camera.scale;
	return `translate(${dx}px, ${dy}px) scale(${stretch})`;
}

/**
 * The coordinates of a mark as SVG attributes: per cent of the frame for the server's picture, CSS
 * px from the fitted box for a live one.
 */
export function markAt(
	p: Point,
	frame: Rect,
	view?: View
): { x: string | number; y: string | number } {
	if (view) {
		const at = toScreen(view.camera, view.viewport, p);
		return { x: at.x - view.box.x, y: at.y - view.box.y };
	}
	const percent = (n: number) => `${Number((n * 100).toFixed(3))}%`;
	return { x: percent((p.x - frame.x) / frame.width), y: percent((p.y - frame.y) / frame.height) };
}
