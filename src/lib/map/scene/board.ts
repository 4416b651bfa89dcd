// A map to ask about: the places of events or the states of the story with numbers instead of names.
// What has been found carries its name again. Like every scene it is a function of what is asked.
import type { Atlas, AtlasPlace, AtlasState } from '../atlas/atlas';
import { frameOf } from './camera';
import { hubOf, hubRole, roleAs } from './kinds';
import type { Placements } from '../labels/placements';
import type { Scene, ScenePlace, SceneState } from './scene';

export const BOARDS = ['cities', 'states'] as const;
export type BoardKind = (typeof BOARDS)[number];

/** What a board's frame is called where states' names are set. */
export const boardKey = (kind: BoardKind): string => `board-${kind}`;

/** What is asked for on a board, with everything that is named there. */
export interface Board {
	kind: BoardKind;
	/** The whole map with its names. */
	scene: Scene;
	/** What is asked for, from west to east: the first is number 1. */
	ids: readonly string[];
	/** What the story singles out among them: where it began, or where movements meet. */
	chosen: readonly string[];
}

/** A board for a page that is hydrated: where its names stand, and its ids in the order of their names. */
export interface ReadyBoard {
	board: Board;
	/** The picture in words, which tell nothing that is asked. */
	label: string;
	placements: Placements;
	byName: readonly string[];
}

function placeOn(place: AtlasPlace): ScenePlace {
	return {
		id: place.id,
		name: place.name,
		kind: place.kind,
		...place.at,
		form: 'plain',
		// Named first, and rather far from its mark than not at all.
		fresh: place.kind !== 'water',
		emphasised: false
	};
}

/**
 * The board of one kind: every place of an event, or every state that has a role.
 * @throws RangeError when the story has nothing of the kind
 */
export function boardOf(atlas: Atlas, kind: BoardKind): Board {
	const places = atlas.places.filter(
		(p) => p.kind === 'water' || (kind === 'cities' && p.events !== undefined)
	);
	const home = atlas.steps.map(({ map }) => hubOf(atlas.kinds, map)).find(Boolean);
	const shown = (id: string) =>
		kind === 'cities' && id === home ? hubRole(atlas.kinds)?.id : undefined;
	/** What a state is throughout, or else at the first step that gives it a role. */
	const lasting = ({ id, role }: AtlasState): string | undefined =>
		role ??
		atlas.steps
			.flatMap(({ map }) => Object.entries(map.roles))
			.find(([, ids]) => ids.includes(id))?.[0];
	const asked = (s: AtlasState) => kind === 'states' && lasting(s) !== undefined;
	const states = atlas.states.map((s): SceneState => ({
		id: s.id,
		name: s.name,
		...s.label,
		...roleAs(atlas.kinds, asked(s) ? lasting(s) : shown(s.id)),
		emphasised: asked(s)
	}));
	const scenePlaces = places.map(placeOn);
	const ids = [
		...scenePlaces.filter((p) => p.kind !== 'water'),
		...states.filter((s) => s.emphasised)
	]
		.sort((a, b) => a.x - b.x)
		.map(({ id }) => id);
	const first = atlas.places
		.flatMap((p) => p.events ?? [])
		.map(({ date }) => date)
		.sort()[0];
	const began = atlas.places
		.filter((p) => p.events?.some(({ date }) => date === first))
		.map((p) => p.id);
	const names = atlas.names?.[boardKey(kind)];
	return {
		kind,
		ids,
		chosen: kind === 'cities' ? began : home ? [home] : [],
		scene: {
			step: boardKey(kind),
			geography: atlas.geography,
			kinds: atlas.kinds,
			frame: frameOf(atlas, ids),
			...(names && { names }),
			states,
			regions: [],
			stages: [],
			places: scenePlaces,
			movements: [],
			notes: []
		}
	};
}

/**
 * A board as the class sees it.
 * @param named ids that carry their names; everything else that is asked for carries its number
 * @param right ids that are marked as the answer
 */
export function shownOn(
	{ scene, ids }: Board,
	named: readonly string[],
	right: readonly string[] = []
): Scene {
	const nameOf = ({ id, name }: { id: string; name: string }) =>
		!ids.includes(id) || named.includes(id) ? name : String(ids.indexOf(id) + 1);
	const [kind] = scene.kinds.events;
	// Drawn like what the story begins with.
	const answer = kind && {
		form: kind.first?.form ?? kind.form,
		colour: kind.colour,
		event: kind.id,
		first: true as const
	};
	return {
		...scene,
		places: scene.places.map((p) => ({
			...p,
			name: nameOf(p),
			emphasised: right.includes(p.id),
			...(right.includes(p.id) && answer)
		})),
		states: scene.states.map((s) => ({
			...s,
			name: nameOf(s),
			numbered: ids.includes(s.id) && !named.includes(s.id),
			...(right.includes(s.id) && roleAs(scene.kinds, hubRole(scene.kinds)?.id))
		}))
	};
}

/** The name of a thing on a board. */
export function nameOn({ scene }: Board, id: string): string {
	return [...scene.places, ...scene.states].find((one) => one.id === id)?.name ?? id;
}
