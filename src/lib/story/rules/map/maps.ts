// Rules about what a step's map says: something is framed, movements make sense.
import type { Draft, Entry, Finding } from '../../read/draft';
import { hourBar } from '../../text/hour-bar';
import type { RoleKind } from '../../schema/kinds';
import type { WrittenPlace, Step } from '../../schema/schema';

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

/** A note stands beside a mark, and a mark has one. */
export function notesBesideNothing({ steps, places }: Draft): Finding[] {
	return steps.flatMap(({ file, path, item: { map } }) => {
		const happened = ({ item: { events } }: (typeof places)[number]) =>
			events.some(({ kind, date }) => date <= (map.events[kind] ?? ''));
		const marked = new Set([
			...places.filter(happened).map(({ item }) => item.id),
			...map.frame,
			...map.emphasis,
			...map.movements.flatMap(({ from, to }) => [from, to])
		]);
		return map.notes.flatMap(({ place }, i) => {
			const isSecond = map.notes.findIndex((note) => note.place === place) < i;
			const known = places.some(({ item }) => item.id === place);
			const message = isSecond
				? `a second note beside "${place}"`
				: known && !marked.has(place)
					? `"${place}" has no mark on this map for a note to stand beside`
					: undefined;
			return message ? [{ file, path: [...path, 'map', 'notes', i, 'place'], message }] : [];
		});
	});
}

/** The hours in a map's corner lie within the days of its step. */
export const hoursOutside = ({ steps }: Draft): Finding[] =>
	steps.flatMap(({ file, path, item: { from, to, map } }) => {
		const { hours } = map.corner ?? {};
		if (!hours) return [];
		const bar = hourBar(hours, { from, to });
		if (bar.from >= 0 && bar.from + bar.length <= 1) return [];
		const message = `${hours.count} hours from ${hours.from} on do not lie within ${from} to ${to}`;
		return [{ file, path: [...path, 'map', 'corner', 'hours'], message }];
	});

/** The first of an id counts; a second is reported as such. */
const byId = <T extends { id: string }>(entries: readonly Entry<T>[]): Map<string, T> =>
	new Map(entries.toReversed().map(({ item }) => [item.id, item]));

type Movement = Step['map']['movements'][number];

/** What a step's movements join: the states that may move, and those where they meet. */
interface Ends {
	movers: ReadonlySet<string>;
	hubs: ReadonlySet<string>;
}

/** A map that tells of days moves what any step lets move: those are among its days. */
function endsOf(map: Step['map'], { roles, steps }: Pick<Draft, 'roles' | 'steps'>): Ends {
	const having = (maps: readonly Step['map'][], test: (role: RoleKind) => boolean) =>
		new Set(
			roles.flatMap(({ item: role }) =>
				test(role) ? maps.flatMap(({ roles }) => roles[role.id] ?? []) : []
			)
		);
	const told = map.days.length > 0 ? steps.map(({ item }) => item.map) : [map];
	return {
		movers: having(told, (role) => !!role.moves),
		hubs: having([map], (role) => !!role.hub)
	};
}

/** Why a movement makes no sense, and at which of its keys. */
function movementFault(
	{ state, from, to }: Movement,
	{ movers, hubs }: Ends,
	places: ReadonlyMap<string, WrittenPlace>,
	isState: (id: string | undefined) => boolean
): { key: keyof Movement; message: string } | undefined {
	if (!movers.has(state))
		return { key: 'state', message: `"${state}" has no role in this step that may move` };
	const [hub] = hubs;
	if (hub === undefined)
		return { key: 'state', message: 'a movement needs a state with a hub’s role in this step' };
	const [start, end] = [places.get(from), places.get(to)];
	// What is unknown or misshapen is reported as such.
	if (!start || !end || ![hub, start.state, end.state].every(isState)) return undefined;
	if (start.state === state && end.state === hub) return undefined;
	if (start.state === hub && end.state === state) return undefined;
	const message = `${from} to ${to} is no way between "${state}" and "${hub}"`;
	return { key: 'from', message };
}

/** Movements lead between a state that may move and the one where they meet. */
export function senselessMovements(draft: Draft): Finding[] {
	const { steps, places, roles, ids } = draft;
	// Roles that cannot be read are reported as such.
	if (ids.role?.size !== roles.length) return [];
	const known = byId<WrittenPlace>(places);
	const isState = (id: string | undefined): boolean => id === undefined || !!ids.state?.has(id);
	return steps.flatMap(({ file, path, item: { map } }) =>
		map.movements.flatMap((movement, i) => {
			const fault = movementFault(movement, endsOf(map, draft), known, isState);
			if (!fault) return [];
			return [{ file, path: [...path, 'map', 'movements', i, fault.key], message: fault.message }];
		})
	);
}
