// Rules about time: steps in order, and every day within the days that the story tells.
import type { Draft, Finding } from '../read/draft';

/** A step does not end before it begins. */
export function backwardSteps({ steps }: Draft): Finding[] {
	return steps.flatMap(({ file, path, item: { from, to } }) =>
		to < from
			? [
					{
						file,
						path: [...path, 'to'],
						message: `the step ends (${to}) before it begins (${from})`
					}
				]
			: []
	);
}

/**
 * Steps are ordered by their first day. Last days may overlap: the cover tells the whole story,
 * and two steps may tell the same day.
 */
export function disorderedSteps({ steps }: Draft): Finding[] {
	return steps.flatMap(({ file, path, item }, index) => {
		const before = steps[index - 1]?.item;
		if (!before || before.from <= item.from) return [];
		const message = `this step begins on ${item.from}, but the step before it ("${before.id}") on ${before.from}; steps are ordered by their first day`;
		return [{ file, path: [...path, 'from'], message }];
	});
}

/** Events lie within the days that the steps tell, or no step could mark them. */
export function daysOutside({ places, steps }: Draft): Finding[] {
	const days = steps.flatMap(({ item }) => [item.from, item.to]).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	return places.flatMap(({ file, path, item }) =>
		item.events.flatMap(({ kind, date }, i) => {
			if (date >= first && date <= last) return [];
			const message = `the ${kind} of ${date} lies outside the story, which tells ${first} to ${last}`;
			return [{ file, path: [...path, 'events', i, 'date'], message }];
		})
	);
}

/** A step's map shows no day that the step has not reached. */
export function futureOnMap({ steps }: Draft): Finding[] {
	return steps.flatMap(({ file, path, item }) =>
		Object.entries(item.map.events).flatMap(([kind, day]) => {
			if (day <= item.to) return [];
			const message = `the map shows each ${kind} up to ${day}, but the step ends on ${item.to}`;
			return [{ file, path: [...path, 'map', 'events', kind], message }];
		})
	);
}

/** The days of a step's map are in order and not later than the step, and each adds something to it. */
export function disorderedDays({ steps, places }: Draft): Finding[] {
	const happened = new Set(places.flatMap(({ item }) => item.events.map(({ date }) => date)));
	const moved = new Set(
		steps.flatMap(({ item: { from, to, map } }) => (map.movements.length > 0 ? [from, to] : []))
	);
	return steps.flatMap(({ file, path, item: { to, map } }) =>
		map.days.flatMap((day, i) => {
			const before = map.days[i - 1] ?? '';
			const message =
				day <= before
					? `${day} does not come after ${before}`
					: day > to
						? `${day} comes after the step, which ends on ${to}`
						: !happened.has(day) && !moved.has(day)
							? `on ${day} nothing is new on the map`
							: undefined;
			return message ? [{ file, path: [...path, 'map', 'days', i], message }] : [];
		})
	);
}
