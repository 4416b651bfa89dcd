// A step's map once for each of its days, small: what was marked by then, and what that day added.
import { shortDay } from '../../story/text/dates';
import type { Point, Rect } from '../plane/geometry';
import type { WordedAtlas } from '../atlas/atlas';
import { frameOf } from '../scene/camera';
import { litOn } from '../scene/days';

interface DayMap {
	date: string;
	label: string;
	/** How many places were marked by then. */
	count: number;
	earlier: Point[];
	today: Point[];
}

export interface DayMaps {
	/** What they show, km, and whose shape. */
	frame: Rect;
	home: string;
	/** What they are of. */
	title: string;
	days: DayMap[];
}

/** The small maps of a step; none where it names no days, or its map counts through them itself. */
export function dayMapsOf(atlas: WordedAtlas, index: number): DayMaps | undefined {
	const { places, geography, steps, words } = atlas;
	const { map } = steps[index] ?? {};
	if (!map || index === 0 || map.days.length === 0 || !geography.home) return undefined;
	const names = words.events.filter(({ id }) => id in map.events).map(({ name }) => name);
	const last = map.days.at(-1) ?? '';
	const events = Object.fromEntries(Object.keys(map.events).map((kind) => [kind, last]));
	const lit = map.days.map((day) => litOn(places, { events }, day).map(({ at }) => at));
	return {
		frame: frameOf(atlas, map.frame),
		home: geography.home,
		title: names.join(', '),
		days: map.days.map((date, i) => {
			const earlier = lit.slice(0, i).flat();
			const today = lit[i] ?? [];
			const label = shortDay(date);
			return { date, label, count: earlier.length + today.length, earlier, today };
		})
	};
}
