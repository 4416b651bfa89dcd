// The legend's entries: only what this scene shows, in the scene's own terms.
import * as m from '$messages';
import type { Certainty } from '../../map/scene/atlas';
import { contains } from '../../map/plane/geometry';
import type { Form } from '../../map/scene/kinds';
import type { Scene } from '../../map/scene/scene';
import type { MarkColour, RoleColour } from '../../story/schema/kinds';

export type Entry =
	| { kind: 'role'; colour: RoleColour; text: string }
	| { kind: 'place'; form: Form; colour?: MarkColour; certainty?: Certainty; text: string }
	| { kind: 'movement'; text: string };

const CERTAINTIES: [Certainty, string][] = [
	['single-source', m.certainty_oneReport()],
	['disputed', m.certainty_disputed()]
];

const MOVEMENTS = { arriving: m.picture_arriving, leaving: m.picture_leaving };

/** What a reader needs to read this map. */
export function legendOf(scene: Scene): Entry[] {
	const { roles, events } = scene.kinds;
	const having = (id: string) => scene.states.filter(({ role }) => role === id).length;
	// A state that alone is coloured needs no key.
	const given = roles.filter(({ standing }) => !standing).map(({ id }) => having(id));
	const told = given.reduce((sum, states) => sum + states, 0) > 1;
	const states = roles
		.filter(({ id }) => told && having(id) > 0)
		.map(({ colour, legend }): Entry => ({ kind: 'role', colour, text: legend }));
	const marks = events.flatMap(({ id, form, colour, legend, first }): Entry[] => {
		const shown = scene.places.filter((p) => p.event === id);
		return [
			...(first && shown.some((p) => p.first)
				? [{ kind: 'place' as const, form: first.form, colour, text: first.legend }]
				: []),
			...(shown.some((p) => !p.first)
				? [{ kind: 'place' as const, form, colour, text: legend }]
				: [])
		];
	});
	// Those in the frame: a close map would explain marks that it does not show.
	const unsure = CERTAINTIES.flatMap(([certainty, text]): Entry[] => {
		const some = scene.places.some((p) => p.certainty === certainty && contains(scene.frame, p));
		const [weakest] = events;
		if (!some || !weakest) return [];
		return [{ kind: 'place', form: weakest.form, colour: weakest.colour, certainty, text }];
	});
	const moves = [...new Set(scene.movements.map((m) => m.kind))].map((kind): Entry => ({
		kind: 'movement',
		text: MOVEMENTS[kind]()
	}));
	return [...states, ...marks, ...unsure, ...moves];
}
