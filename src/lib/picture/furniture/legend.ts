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
	| { kind: 'stage'; tint: number; text: string }
	| { kind: 'movement'; text: string };

const CERTAINTIES: [Certainty, string][] = [
	['single-source', m.certainty_oneReport()],
	['disputed', m.certainty_disputed()]
];

const MOVEMENTS = { arriving: m.picture_arriving, leaving: m.picture_leaving };

/** What a reader needs to read this map. */
export function legendOf(scene: Scene): LegendEntry[] {
	const { roles, events } = scene.kinds;
	const having = (id: string) => scene.states.filter(({ role }) => role === id).length;
	// A state that alone is coloured needs no key.
	const given = roles.filter(({ standing }) => !standing).map(({ id }) => having(id));
	const told = given.reduce((sum, states) => sum + states, 0) > 1;
	const states = roles
		.filter(({ id }) => told && having(id) > 0)
		.map(({ colour, legend }): LegendEntry => ({ kind: 'role', colour, text: legend }));
	// Those in the frame: a close map would explain marks that it does not show.
	const marked = scene.places.filter((p) => p.event !== undefined && contains(scene.frame, p));
	const marks = events.flatMap(({ id, form, colour, legend, first }): LegendEntry[] => {
		const shown = marked.filter((p) => p.event === id);
		return [
			...(first && shown.some((p) => p.first)
				? [{ kind: 'place' as const, form: first.form, colour, text: first.legend }]
				: []),
			...(shown.some((p) => !p.first)
				? [{ kind: 'place' as const, form, colour, text: legend }]
				: [])
		];
	});
	// Told where both are: beside marks of these days.
	const before = marked.filter((p) => p.earlier && !p.certainty);
	const old = before.find((p) => !p.first) ?? before[0];
	const aged: LegendEntry[] =
		old && marked.some((p) => p.event === old.event && !p.earlier)
			? [
					{
						kind: 'place',
						form: old.form,
						...(old.colour && { colour: old.colour }),
						earlier: true,
						text: m.picture_earlier()
					}
				]
			: [];
	const unsure = CERTAINTIES.flatMap(([certainty, text]): LegendEntry[] => {
		const one = marked.find((p) => p.certainty === certainty);
		if (!one) return [];
		const { form, colour } = one;
		return [{ kind: 'place', form, ...(colour && { colour }), certainty, text }];
	});
	const stages = scene.stages
		.map(({ tint, legend }): LegendEntry => ({ kind: 'stage', tint, text: legend }))
		.reverse();
	const moves = [...new Set(scene.movements.map((m) => m.kind))].map((kind): LegendEntry => ({
		kind: 'movement',
		text: MOVEMENTS[kind]()
	}));
	return [...states, ...stages, ...marks, ...aged, ...unsure, ...moves];
}
