// A step's map day by day: what each day adds to it. Everything follows from the days of events and of the
// steps that move something; content only names the days.
import type { StepMap } from '../../story/schema/schema';
import type { Rect } from '../plane/geometry';
import type { Atlas, AtlasPlace, AtlasStep, DaysTold, DayTold } from '../atlas/atlas';
import { directionIn, movementsOf, type SceneMovement } from './movements';
import type { ScenePlace } from './scene';

/** What a day adds. */
interface SceneDay extends DayTold {
	/** Places that are marked from this day on. */
	lit: string[];
	/** Places whose mark another covers from this day on. */
	turned: Pick<ScenePlace, 'id' | 'x' | 'y' | 'form' | 'colour'>[];
	arriving: SceneMovement[];
	/** States whose movement is gone. */
	gone: string[];
}

export interface ByDay {
	days: readonly SceneDay[];
	/** What is said once they are over. */
	whole: DayTold;
}

/** Which of the days, from 0, first marks a place; -1 where none does. */
export const dayIn = ({ days }: ByDay, place: string): number =>
	days.findIndex(({ lit }) => lit.includes(place));

/** The kinds of events that had happened at a place, the strongest last. */
const kindsAt = ({ events = [] }: AtlasPlace, { kinds }: Atlas, until: string) =>
	kinds.events.filter(({ id }) => events.some((e) => e.kind === id && e.date <= until));

/** Places that a step's map marks from a day on. */
export const litOn = (
	places: readonly AtlasPlace[],
	{ events: shown }: Pick<StepMap, 'events'>,
	day: string
): AtlasPlace[] =>
	places.filter(({ events = [] }) => {
		const told = events.filter(({ kind, date }) => date <= (shown[kind] ?? ''));
		return told.map(({ date }) => date).sort()[0] === day;
	});

/** Movements that come on the first day of their step, or that are gone by its last. */
export function movedOn(atlas: Atlas, day: string) {
	const of = (kind: SceneMovement['kind'], end: 'from' | 'to') =>
		atlas.steps
			.filter((step) => step[end] === day)
			.map((step) => {
				const isKind = directionIn(atlas, step.map);
				return { step, movements: step.map.movements.filter((m) => isKind(m) === kind) };
			});
	return { arriving: of('arriving', 'from'), leaving: of('leaving', 'to') };
}

/** What each of a step's days adds to its map. */
export function daysOf(atlas: Atlas, step: AtlasStep, told: DaysTold, frame: Rect): SceneDay[] {
	const { places } = atlas;
	return told.days.map(({ date: day, label, text }, i): SceneDay => {
		const before = told.days[i - 1]?.date ?? '';
		const { arriving, leaving } = movedOn(atlas, day);
		return {
			label,
			text,
			lit: litOn(places, step.map, day).map(({ id }) => id),
			turned: places.flatMap((place) => {
				const [now, then] = [day, before].map((until) => kindsAt(place, atlas, until).at(-1));
				if (!now || now === then || now.id in step.map.events) return [];
				return [{ id: place.id, ...place.at, form: now.form, colour: now.colour }];
			}),
			arriving: arriving.flatMap(({ step: of, movements }) =>
				movementsOf(atlas, movements, frame, directionIn(atlas, of.map))
			),
			gone: leaving.flatMap(({ movements }) => movements.map(({ state }) => state))
		};
	});
}
