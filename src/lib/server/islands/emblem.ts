// The story's country with a light for every place of its first map, as pages without a map show it.
import { render } from 'svelte/server';
import { boundsOf, type Point, type Rect } from '../../map/plane/geometry';
import { shapesOf } from '../../map/plane/shapes';
import Emblem from '../../picture/Emblem.svelte';
import { index } from '../content/content';
import { coarse } from '../content/geography';

/** So much further than its places a country reaches, as a part of how wide they lie. */
const MARGIN = 0.12;

/** The country's own room where its places lie far apart, else the map's. */
function boxOf(lights: readonly Point[], frame: Rect): Rect {
	if (lights.length === 0) return frame;
	const { x, y, width, height } = boundsOf(lights);
	if (width < frame.width / 2) return frame;
	const margin = width * MARGIN;
	return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** @returns nothing for a story whose map has no country of its own */
export function emblem(lit: boolean): string {
	const { geography } = index.atlas;
	const first = index.steps[0]?.scene;
	const outline = shapesOf(coarse, geography, 1)[geography.home ?? ''];
	if (!first || !outline) return '';
	const lights = first.places.filter(({ event }) => event);
	return render(Emblem, { props: { outline, box: boxOf(lights, first.frame), lights, lit } }).body;
}
