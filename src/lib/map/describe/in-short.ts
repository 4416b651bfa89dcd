// What a scene marks, in the one line that stands for the picture.
import * as m from '$messages';
import type { WordedAtlas } from '../atlas/atlas';
import type { Scene, ScenePlace } from '../scene/scene';
import { filled, sayOf } from './phrases';
import { emphasisedIn, placesWith, stateNames } from './scene-names';
import { shortList } from './wording';

/** "7 cities", or "7 cities and towns" where the map tells them apart. */
function settlements(lit: readonly ScenePlace[]): string {
	const count = lit.length;
	const towns = lit.filter((p) => p.kind === 'town').length;
	if (towns === 0) return m.map_cities({ count });
	return towns === count ? m.map_towns({ count }) : m.map_citiesAndTowns({ count });
}

/** What is said of places, with the names of those that are new, where any is. */
function withNew(said: string, places: readonly ScenePlace[]): string {
	const fresh = places.filter((p) => p.fresh).map((p) => p.name);
	if (fresh.length === 0) return said;
	const names = shortList(fresh);
	return fresh.length === places.length
		? m.map_allNew({ said, names })
		: m.map_someNew({ said, names, count: fresh.length });
}

/** "protests reported in 7 cities, 5 of them new: …; …", else what is emphasised, or nothing. */
export function markedInShort(atlas: WordedAtlas, scene: Scene): string {
	const { roles, events, movements } = atlas.words;
	const happened = events.flatMap(({ id, words }) => {
		const places = placesWith(atlas, scene, id);
		if (places.length === 0) return [];
		const names = shortList(places.map((p) => p.name));
		const said = filled(words.short, places.length, { names, places: settlements(places) });
		return [said.includes(names) ? said : withNew(said, places)];
	});
	const moves = (['arriving', 'leaving'] as const).flatMap((kind) => {
		const from = scene.movements.filter((one) => one.kind === kind).map((one) => one.state);
		const of = scene.states.filter((s) => from.includes(s.id)).map((s) => s.name);
		return sayOf(movements[kind].short, of);
	});
	const having =
		moves.length > 0
			? []
			: roles.flatMap(({ id, words }) => sayOf(words.short, stateNames(scene, id)));
	const parts = [...happened, ...moves, ...having];
	if (parts.length > 0) return parts.reduce((first, next) => m.map_marked({ first, next }));
	const emphasised = emphasisedIn(scene).map(({ name }) => name);
	return emphasised.length > 0 ? m.map_emphasisedShort({ names: shortList(emphasised) }) : '';
}
