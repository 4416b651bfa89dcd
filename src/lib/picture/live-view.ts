// What the picture needs to draw itself as layers for a live camera. Without it the picture is the
// server's: fitted by CSS.
import type { ShapeName } from '../map/plane/shapes';
import type { Box } from '../map/scene/camera';
import type { GroundView } from './flight/grounds';
import type { Layers } from './flight/layers';
import type { Turns } from './marks/turns';
import type Opening from './opening/Opening.svelte';
import type { Size } from './view';

/** The parts of a live picture as they come, each in a task and a frame of its own, for slow phones. */
export const PART = {
	ground: 1,
	ways: 2,
	/** The first half of them. */
	marks: 3,
	allMarks: 4,
	names: 5,
	around: 6,
	legend: 7,
	opening: 8,
	/** All of it is there to be seen. */
	shown: 9
};

/** What the picture needs to draw itself as layers for a live camera. */
export interface View {
	layers: Layers;
	grounds: readonly GroundView[];
	/** The whole picture, CSS px. */
	viewport: Size;
	/** Where CSS fits the frame, CSS px from the picture's top left. */
	box: Box;
	/** In a flight to another step: names wait for the landing. */
	flying: boolean;
	/** In any flight: the scale bar waits as well. */
	moving: boolean;
	/** The scene has changed since the page opened: arrows and marks may appear in motion. */
	lively: boolean;
	/** What makes them appear one after another; it comes late. */
	Turns?: typeof Turns | undefined;
	/** The page has opened with this scene: lets its map count through its days. */
	opening: typeof Opening | undefined;
	/** The shapes whose finer form is in the page. */
	fine: readonly ShapeName[];
	/** The finest shapes, of the map's detail, are in the page. */
	near?: boolean;
	/** How many of its parts are drawn. */
	parts: number;
}
