// The legend's entries: only what this scene shows, in the scene's own terms.
import * as m from '$messages';
import type { Certainty } from '../../map/atlas/atlas';
import { contains } from '../../map/plane/geometry';
import type { Scene, ScenePlace } from '../../map/scene/scene';
import type { RoleColour } from '../../story/schema/kinds';

export type LegendEntry =
	| { kind: 'role'; colour: RoleColour; text: string }
	| ({ kind: 'place'; text: string } & Pick<
			ScenePlace,
			'form' | 'colour' | 'earlier' | 'certainty'
	  >)
	/** `ring`: nothing is filled, it shows at the marks of places. */
	| { kind: 'stage'; tint: number; ring?: true; text: string }
	| { kind: 'movement'; text: string };

const CERTAINTIES: [Certainty, string][] = [
	['single-source', m.certainty_oneReport()],
	['disputed', m.certainty_disputed()]
];

const MOVEMENTS = { arriving: m.picture_arriving, leaving: m.picture_leaving };
const BRIEF = { arriving: m.picture_arrivingBrief, leaving: m.picture_leavingBrief };

/** Of some marks those that are sure; where none is, all. */
function sure(places: readonly ScenePlace[]): readonly ScenePlace[] {
	const all = places.filter((p) => !p.certainty);
	return all.length > 0 ? all : places;
}

/** An entry with the first of some marks, never aged: a key says the same at every step. None where there is none. */
const told = (text: string, [place]: readonly ScenePlace[]): LegendEntry[] => {
	if (!place) return [];
	const { form, colour, certainty } = place;
	return [
		{
			...{ kind: 'place', text, form },
			...(colour && { colour }),
			...(certainty && { certainty })
		}
	];
};

const movesOf = ({ movements }: Scene, texts: typeof MOVEMENTS) =>
	[...new Set(movements.map((m) => m.kind))].map((kind): LegendEntry => ({
		kind: 'movement',
		text: texts[kind]()
	}));

/** Where few places are named: one row, which tells what happened from who comes. Later maps tell the rest. */
function briefly(scene: Scene, marked: readonly ScenePlace[]): LegendEntry[] {
	const marks = scene.kinds.events.flatMap((kind) => {
		const { id, name, legend, first, brief = first ? name : legend } = kind;
		const all = marked.filter((p) => p.event === id);
		return told(brief, sure([...all.filter((p) => !p.first), ...all]));
	});
	return [...marks, ...movesOf(scene, BRIEF)];
}

/** What is marked in the frame: a close map would explain marks that it does not show. */
const markedIn = ({ places, frame }: Scene) =>
	places.filter((p) => p.event !== undefined && contains(frame, p));

/** How many states have a role. */
const having = ({ states }: Scene, id: string) => states.filter(({ role }) => role === id).length;

/** The same in one row, for maps with no room for more: names on them tell what a single state is. */
export function briefLegendOf(scene: Scene): LegendEntry[] {
	const roles = scene.kinds.roles
		.filter(({ id, standing }) => !standing && having(scene, id) > 1)
		.map(({ colour, legend }): LegendEntry => ({ kind: 'role', colour, text: legend }));
	return [...roles, ...briefly(scene, markedIn(scene))];
}

/** What a reader needs to read this map: its marks as they are drawn there, and no others. */
export function legendOf(scene: Scene): LegendEntry[] {
	const { roles, events } = scene.kinds;
	// A state that alone is coloured needs no key.
	const given = roles.filter(({ standing }) => !standing).map(({ id }) => having(scene, id));
	const isTold = given.reduce((sum, states) => sum + states, 0) > 1;
	const states = roles
		.filter(({ id }) => isTold && having(scene, id) > 0)
		.map(({ colour, legend }): LegendEntry => ({ kind: 'role', colour, text: legend }));
	const marked = markedIn(scene);
	if (scene.sparse) return briefly(scene, marked);
	const groups = events.flatMap(({ id, name, legend, first }) => {
		const shown = marked.filter((p) => p.event === id);
		const began = shown.filter((p) => first && p.first);
		// What is called by its first, such as later, needs no more than its name where none of these is shown.
		const text = first && began.length === 0 ? name : legend;
		return [
			{ text: first?.legend ?? '', places: began },
			{ text, places: shown.filter((p) => !began.includes(p)) }
		].filter(({ places }) => places.length > 0);
	});
	const marks = groups.flatMap(({ text, places }) => told(text, sure(places)));
	// One sign for all that has aged: the kind's own form, also where only the first are older.
	const before = events.find(({ id }) => marked.some((p) => p.event === id && p.earlier));
	const aged: LegendEntry[] = before
		? [
				{
					kind: 'place',
					text: m.picture_earlier(),
					form: before.form,
					colour: before.colour,
					earlier: true
				}
			]
		: [];
	const unsure = CERTAINTIES.flatMap(([certainty, text]) =>
		told(
			text,
			marked.filter((p) => p.certainty === certainty)
		)
	);
	const stages = scene.stages
		.map(({ tint, legend, shapes }): LegendEntry => ({
			...{ kind: 'stage', tint, text: legend },
			...(shapes.length === 0 && { ring: true })
		}))
		.reverse();
	return [...states, ...stages, ...marks, ...aged, ...unsure, ...movesOf(scene, MOVEMENTS)];
}
