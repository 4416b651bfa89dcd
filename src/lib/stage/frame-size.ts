// Where the stylesheet puts the map's frame: measured, so that script and stylesheet cannot disagree.
import type { Box } from '../map/scene/camera';
import type { Size } from '../picture/view';

/** The whole picture, and where CSS fits the frame in it. CSS px. */
export interface Fitted {
	viewport: Size;
	/** From the picture's top left. */
	box: Box;
}

/** Measures a stage, which lays out the page if it is not. */
export function measure(root: HTMLElement): Fitted {
	const outer = root.getBoundingClientRect();
	const inner = (root.querySelector('.fit') ?? root).getBoundingClientRect();
	return {
		viewport: { width: outer.width, height: outer.height },
		box: {
			x: inner.left - outer.left,
			y: inner.top - outer.top,
			width: inner.width,
			height: inner.height
		}
	};
}

/** Whether nothing has to be drawn anew for a size. */
export const isSameSize = (a: Fitted, b: Fitted): boolean =>
	JSON.stringify([a.viewport, a.box]) === JSON.stringify([b.viewport, b.box]);
