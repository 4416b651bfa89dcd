// The legend's entries: only what this scene shows, in the scene's own terms.
import * as m from '$messages';
import type { Certainty } from '../../map/scene/atlas';
import { contains } from '../../map/plane/geometry';
import type { PlaceStatus, Role, Scene } from '../../map/scene/scene';

export type Entry =
	| { kind: 'role'; role: Role; text: string }
	| { kind: 'place'; status: PlaceStatus; certainty?: Certainty; text: string }
	| { kind: 'movement'; text: string };

const ROLES: [Role, string][] = [
	['receiving', 'Kazakhstan, receiving state'],
	['contributor', 'sent troops'],
	['member', 'other CSTO member']
];

const PLACES: [PlaceStatus, string][] = [
	['began', 'protest on 2 January'],
	['spread', 'protest later'],
	['attacked', 'buildings attacked (prosecutors’ list)']
];

const CERTAINTIES: [Certainty, string][] = [
	['single-source', m.certainty_oneReport()],
	['disputed', m.certainty_disputed()]
];

const MOVEMENTS = { arriving: m.picture_arriving, leaving: m.picture_leaving };

/** What a reader needs to read this map. */
export function legendOf(scene: Scene): Entry[] {
	// A role alone on the map needs no key: only Kazakhstan is coloured then.
	const told = scene.states.some((s) => s.role === 'contributor');
	const roles = ROLES.filter(([role]) => told && scene.states.some((s) => s.role === role)).map(
		([role, text]): Entry => ({ kind: 'role', role, text })
	);
	const places = PLACES.filter(([status]) => scene.places.some((p) => p.status === status)).map(
		([status, text]): Entry => ({ kind: 'place', status, text })
	);
	// Those in the frame: a close map would explain marks that it does not show.
	const unsure = CERTAINTIES.filter(([sort]) =>
		scene.places.some((p) => p.certainty === sort && contains(scene.frame, p))
	).map(([certainty, text]): Entry => ({ kind: 'place', status: 'spread', certainty, text }));
	const moves = [...new Set(scene.movements.map((m) => m.kind))].map((kind): Entry => ({
		kind: 'movement',
		text: MOVEMENTS[kind]()
	}));
	return [...roles, ...places, ...unsure, ...moves];
}
