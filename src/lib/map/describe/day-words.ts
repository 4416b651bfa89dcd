// What is said beside each day of a step's map, and in the end. Where pages are made: it needs the
// language's dates and plurals.
import type { StepMap } from '../../story/schema/schema';
import { dayAndMonth, daysAndMonths } from '../../story/text/dates';
import type { WordedAtlas, DaysTold } from '../atlas/atlas';
import { movedOn } from '../scene/days';
import { filled, sayOf } from './phrases';

/** What happened on a day, with how many places had it by then. */
function happened({ places, words }: WordedAtlas, isTold: (kind: string) => boolean, day: string) {
	return words.events.flatMap(({ id, words: { day: phrase } }) => {
		const days = places.flatMap(({ events = [] }) =>
			events.flatMap(({ kind, date }) => (kind === id && date <= day ? date : []))
		);
		return phrase && isTold(id) && days.includes(day) ? [filled(phrase, days.length, {})] : [];
	});
}

/** What began to move on a day, or had moved by then. */
function moved(atlas: WordedAtlas, map: StepMap, day: string) {
	const all = movedOn(atlas, map, day);
	return (['arriving', 'leaving'] as const).flatMap((kind) =>
		all[kind].flatMap((movements) =>
			sayOf(
				atlas.words.movements[kind].day,
				movements.map(({ state }) => state)
			)
		)
	);
}

/** What is said of the days of a step: in the end, what its corner says, or what they come to. */
export function daysTold(atlas: WordedAtlas, map: StepMap): DaysTold {
	const { days, events, corner } = map;
	const last = Object.values(events).sort().at(-1) ?? '';
	const shown = days.filter((day) => day <= last);
	// Where no day is known of what it shows, it is that of all of them.
	const [from = '', to = from] = [days[0], shown.at(-1) ?? days.at(-1)];
	return {
		days: days.map((date) => ({
			date,
			label: dayAndMonth(date),
			text: [...happened(atlas, () => true, date), ...moved(atlas, map, date)].join(' · ')
		})),
		whole: corner ?? {
			label: daysAndMonths(from, to),
			text: happened(atlas, (kind) => kind in events, to).join(' · ')
		}
	};
}
