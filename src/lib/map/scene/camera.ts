// What to look at. Every step frames a rectangle of one fixed shape, so that CSS alone can fit it
// into any viewport, with the card's inset left free, before any script has run.
import type { Atlas } from '../atlas/atlas';
import { boundsOf, type Point, type Rect } from '../plane/geometry';

/** Width divided by height of every framed rectangle. The stylesheet's `aspect-ratio` is the same. */
export const FRAME_ASPECT = 8 / 5;

/** A frame of fewer km across is close: a reader wants to know where it lies. */
const CLOSE_KM = 2000;

/** Is so much of the map so little that a reader wants to know where it lies? */
export const isClose = ({ width }: Pick<Rect, 'width'>): boolean => width < CLOSE_KM;

/** Room around what is framed, as a part of its size, so that labels fit beside their dots. */
const MARGIN = 0.14;

/** Where the camera stands: what lies at the middle of the viewport, and how large a km is drawn. */
export interface Camera extends Point {
	/** CSS pixels for one kilometre. */
	scale: number;
}

/** A rectangle in CSS pixels. */
export type Box = Rect;

/**
 * The rectangle of the fixed shape around another, with room for labels.
 * @param closest never fewer kilometres across than this
 */
export function frameAround(bounds: Rect, closest: number): Rect {
	const roomy = Math.max(
		bounds.width * (1 + 2 * MARGIN),
		bounds.height * (1 + 2 * MARGIN) * FRAME_ASPECT,
		closest
	);
	const height = roomy / FRAME_ASPECT;
	return {
		x: bounds.x + (bounds.width - roomy) / 2,
		y: bounds.y + (bounds.height - height) / 2,
		width: roomy,
		height
	};
}

/** All the points that an id stands for: a place, the corners of an area, a state's label and capital. */
function pointsOf(atlas: Atlas, id: string): Point[] {
	const place = atlas.places.find((p) => p.id === id);
	if (place) return [place.at];
	const area = atlas.areas.find((a) => a.id === id);
	if (area) return [...area.corners];
	const state = atlas.states.find((s) => s.id === id);
	if (!state) throw new RangeError(`nothing on the map is called ${id}`);
	const capital = atlas.places.find((p) => p.id === state.capital);
	return [state.label, ...(capital ? [capital.at] : [])];
}

/**
 * What a step frames.
 * @param ids places, areas and states
 * @throws RangeError for an unknown id or an empty list
 */
export function frameOf(atlas: Atlas, ids: readonly string[]): Rect {
	const bounds = boundsOf(ids.flatMap((id) => pointsOf(atlas, id)));
	return frameAround(bounds, atlas.geography.closest);
}

/** What steps share whose camera stands in the same place. */
export const frameKey = (ids: readonly string[]): string => ids.join(' ');

/** The frame around everything that the story is about: its alliance, and what the scene marks. */
export function wholeFrame({
	states,
	places,
	geography
}: {
	states: readonly (Point & { role: string })[];
	places: readonly Point[];
	geography: Pick<Atlas['geography'], 'closest'>;
}): Rect {
	const bounds = boundsOf([...states.filter((s) => s.role !== 'other'), ...places]);
	return frameAround(bounds, geography.closest);
}

/**
 * The camera that fits a frame into a box of a viewport, as CSS does it for the server's picture.
 * @param frame km
 * @param box where the frame goes, CSS px from the viewport's top left
 * @param viewport its size, CSS px
 */
export function fit(frame: Rect, box: Box, viewport: { width: number; height: number }): Camera {
	const scale = Math.min(box.width / frame.width, box.height / frame.height);
	return {
		scale,
		x: frame.x + frame.width / 2 + (viewport.width / 2 - (box.x + box.width / 2)) / scale,
		y: frame.y + frame.height / 2 + (viewport.height / 2 - (box.y + box.height / 2)) / scale
	};
}

/** Where a camera draws a point of the plane: CSS px from the viewport's top left. */
export function toScreen(
	camera: Camera,
	viewport: { width: number; height: number },
	p: Point
): Point {
	return {
		x: (p.x - camera.x) * camera.scale + viewport.width / 2,
		y: (p.y - camera.y) * camera.scale + viewport.height / 2
	};
}

/** The map's buttons by what they do: nearer, further, and all that the story is about. */
export type MapButton = 'nearer' | 'further' | 'whole';

/** Which of them lead no further from where the map is. */
export type Ends = Partial<Record<MapButton, boolean>>;
