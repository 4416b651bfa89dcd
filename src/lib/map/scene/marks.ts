// What the map says of a place at a step, by the form of its mark.
import { oncePer } from '../../story/index/memoize';
import type { Atlas, AtlasEvent, AtlasPlace, AtlasStep } from '../atlas/atlas';
import type { DrawnKinds } from './kinds';
import type { ScenePlace } from './scene';

/** The first day on which any place had each kind of event. */
const firstDays = oncePer((atlas: Atlas): ReadonlyMap<string, string> => {
	const days = new Map<string, string>();
	for (const { kind, date } of atlas.places.flatMap((p) => p.events ?? []))
		if (date < (days.get(kind) ?? '9999')) days.set(kind, date);
	return days;
});

/**
 * What the map says of a place: the strongest kind of event that it had so far.
 * @param hidden not yet revealed: it lacks that kind, if it is news
 */
function eventAt(
	place: AtlasPlace,
	{ events }: DrawnKinds,
	step: AtlasStep,
	hidden: boolean
): AtlasEvent | undefined {
	const had = events.flatMap(({ id }) => {
		const event = place.events?.find((one) => one.kind === id);
		return event && event.date <= (step.map.events[id] ?? '') ? [event] : [];
	});
	const strongest = had.at(-1);
	return hidden && strongest && strongest.date >= step.from ? had.at(-2) : strongest;
}

/** Whether a place without an event is on a step's map: waters always are. */
function isNamed(place: AtlasPlace, { map }: AtlasStep, leading: string | undefined): boolean {
	return (
		place.kind === 'water' ||
		place.id === leading ||
		map.emphasis.includes(place.id) ||
		map.frame.includes(place.id) ||
		map.movements.some((m) => m.from === place.id || m.to === place.id)
	);
}

/** How a place is marked, or nothing where it is not on this map. */
export function markOf(
	atlas: Atlas,
	place: AtlasPlace,
	step: AtlasStep,
	hidden: boolean
):
	| Pick<
			ScenePlace,
			'form' | 'event' | 'first' | 'colour' | 'earlier' | 'lit' | 'certainty' | 'fresh'
	  >
	| undefined {
	const event = eventAt(place, atlas.kinds, step, hidden);
	const kind = atlas.kinds.events.find(({ id }) => id === event?.kind);
	if (!event || !kind) {
		if (!isNamed(place, step, atlas.leading)) return undefined;
		return { form: place.kind === 'capital' ? 'capital' : 'plain', fresh: false };
	}
	const first = event.date === firstDays(atlas).get(kind.id) ? kind.first : undefined;
	const since = place.events?.map(({ date }) => date).sort()[0] ?? '';
	return {
		form: first ? first.form : kind.form,
		event: kind.id,
		...(first && { first: true }),
		colour: kind.colour,
		...(event.date < step.from &&
			!kind.undated &&
			!step.map.emphasis.includes(place.id) && { earlier: true as const }),
		...(event.date >= step.from && { lit: true as const }),
		fresh: since >= step.from && since <= step.to,
		...(event.certainty && { certainty: event.certainty })
	};
}
