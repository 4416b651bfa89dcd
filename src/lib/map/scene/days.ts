// A step's map day by day: what each day adds to it. Everything follows from the days of events and of the
// steps that move something; content only names the days.
import type { StepMap } from '../../story/schema/schema';
import type { Atlas, AtlasPlace, AtlasStep, DaysTold, DayTold } from '../atlas/atlas';
import { directionIn, type SceneMovement } from './movements';
import type { ScenePlace } from './scene';

/** What a day adds. */
interface SceneDay extends DayTold {
	/** Places that have their mark from this day on. */
	lit: string[];
	/** Places that have another mark first, until a day: which, from 0. */
	before: (Pick<ScenePlace, 'id' | 'x' | 'y' | 'form' | 'colour'> & { until: number })[];
	/** States whose movement comes. */
	come: string[];
	/** States whose movement is gone. */
	gone: string[];
}

export interface ByDay {
	days: readonly SceneDay[];
	/** What is said once they are over. */
	whole: DayTold;
}

/** Which of the days, from 0, gives a place its mark; -1 where none does. */
export const dayIn = ({ days }: ByDay, place: string): number =>
	days.findIndex(({ lit }) => lit.includes(place));

/** When a state's movement comes, and is gone again: with which of the days, from 0; at first and never where none says. */
export function stayIn({ days }: ByDay, state: string): { turn: number; until: number } {
	const gone = days.findIndex((day) => day.gone.includes(state));
	const come = days.findIndex((day) => day.come.includes(state));
	return { turn: Math.max(0, come), until: gone < 0 ? days.length : gone };
}

/** The kind that marks a place on a day, of those that a map shows, and since when. */
function markOn({ events = [] }: AtlasPlace, { kinds }: Atlas, map: StepMap, day: string) {
	const told = kinds.events.flatMap((kind) => {
		const event = events.find((e) => e.kind === kind.id && e.date <= (map.events[kind.id] ?? ''));
		return event && event.date <= day ? [{ kind, since: event.date }] : [];
	});
	return told.at(-1);
}

/** The first day from which a map marks a place. */
const litFrom = ({ events = [] }: AtlasPlace, map: Pick<StepMap, 'events'>): string | undefined => {
	const told = events.filter(({ kind, date }) => date <= (map.events[kind] ?? ''));
	return told.map(({ date }) => date).sort()[0];
};

/** Places that a step's map marks from a day on. */
export const litOn = (
	places: readonly AtlasPlace[],
	{ events: shown }: Pick<StepMap, 'events'>,
	day: string
): AtlasPlace[] => places.filter((place) => litFrom(place, { events: shown }) === day);

/**
 * Movements that come on the first day of their step, or that are gone by its last.
 * @param map whose days these are: it shows what moves in others
 */
export function movedOn(atlas: Atlas, map: StepMap, day: string) {
	const of = (kind: SceneMovement['kind'], end: 'from' | 'to') =>
		atlas.steps
			.filter((step) => step[end] === day && step.map !== map)
			.map((step) => step.map.movements.filter((m) => directionIn(atlas, step.map)(m) === kind));
	return { arriving: of('arriving', 'from'), leaving: of('leaving', 'to') };
}

/** What each of a step's days adds to its map. */
export function daysOf(atlas: Atlas, { map }: AtlasStep, told: DaysTold): SceneDay[] {
	const dates = told.days.map(({ date }) => date);
	/** The first of the days that is not before a date. */
	const dayOf = (since: string) => dates.findIndex((date) => since <= date);
	const marked = atlas.places.flatMap((place) => {
		const last = markOn(place, atlas, map, '9999');
		const first = litFrom(place, map);
		if (!last || !first) return [];
		const { kind, since } = markOn(place, atlas, map, first) ?? last;
		const [lit, early] = [dayOf(last.since), dayOf(since)];
		const { form, colour } = kind;
		const weaker = early < lit && { id: place.id, ...place.at, form, colour, until: lit };
		return [{ id: place.id, lit, early, weaker }];
	});
	return told.days.map(({ date, label, text }, day): SceneDay => {
		const { arriving, leaving } = movedOn(atlas, map, date);
		return {
			label,
			text,
			lit: marked.filter(({ lit }) => lit === day).map(({ id }) => id),
			before: marked.flatMap(({ early, weaker }) => (weaker && early === day ? [weaker] : [])),
			come: arriving.flat().map(({ state }) => state),
			gone: leaving.flat().map(({ state }) => state)
		};
	});
}
