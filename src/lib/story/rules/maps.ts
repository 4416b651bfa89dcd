// Rules about what a step's map says: something is framed, roles fit the alliance, movements make sense.
import type { Draft, Entry, Finding } from '../read/draft';
import type { Place, State, Step } from '../schema/schema';

/** A step frames at least one thing. */
export function framesNothing({ steps }: Draft): Finding[] {
	return steps.flatMap(({ file, path, item }) =>
		item.map.frame.length > 0
			? []
			: [
					{
						file,
						path: [...path, 'map', 'frame'],
						message: 'this step frames nothing; name a place, an area or a state'
					}
				]
	);
}

/** The first of an id counts; a second is reported as such. */
const byId = <T extends { id: string }>(entries: readonly Entry<T>[]): Map<string, T> =>
	new Map(entries.toReversed().map(({ item }) => [item.id, item]));

/** The receiving state and the contributors are members of the alliance. */
export function rolesOfNonMembers({ steps, states }: Draft): Finding[] {
	const known = byId<State>(states);
	return steps.flatMap(({ file, path, item: { map } }) => {
		const check = (id: string, ...keys: (string | number)[]): Finding[] =>
			known.get(id)?.member === false
				? [
						{
							file,
							path: [...path, 'map', ...keys],
							message: `"${id}" is not a member of the CSTO (states.yaml), so it cannot have this role`
						}
					]
				: [];
		return [
			...(map.receiving ? check(map.receiving, 'receiving') : []),
			...map.contributors.flatMap((id, i) => check(id, 'contributors', i))
		];
	});
}

type Movement = Step['map']['movements'][number];

/** Why a movement makes no sense, and at which of its keys. */
function movementFault(
	movement: Movement,
	map: Step['map'],
	places: ReadonlyMap<string, Place>,
	isState: (id: string | undefined) => boolean
): { key: keyof Movement; message: string } | undefined {
	const { state, from, to } = movement;
	if (!map.contributors.includes(state))
		return { key: 'state', message: `"${state}" moves, but is no contributor of this step` };
	if (map.receiving === undefined)
		return { key: 'state', message: 'a movement needs a receiving state in this step' };
	const [start, end] = [places.get(from), places.get(to)];
	// What is unknown or misshapen is reported as such.
	if (!start || !end || ![map.receiving, start.state, end.state].every(isState)) return undefined;
	if (start.state === state && end.state === map.receiving) return undefined;
	if (start.state === map.receiving && end.state === state) return undefined;
	const message = `${from} to ${to} is no way between "${state}" and the receiving state "${map.receiving}"`;
	return { key: 'from', message };
}

/** Movements lead between a contributor and the receiving state. */
export function senselessMovements({ steps, places, ids }: Draft): Finding[] {
	const known = byId<Place>(places);
	const isState = (id: string | undefined): boolean => id === undefined || !!ids.state?.has(id);
	return steps.flatMap(({ file, path, item: { map } }) =>
		map.movements.flatMap((movement, i) => {
			const fault = movementFault(movement, map, known, isState);
			if (!fault) return [];
			return [{ file, path: [...path, 'map', 'movements', i, fault.key], message: fault.message }];
		})
	);
}
