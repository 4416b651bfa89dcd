// What both halves of a description need: the names of what a scene shows, and its movements.
import type { WordedAtlas } from '../atlas/atlas';
import type { Scene, ScenePlace } from '../scene/scene';
import { list } from '../../language/intl';
import { filled } from './phrases';

/** Anything with an id and a name. */
export interface Names {
	id: string;
	name: string;
}

/** Does the map mark this place for something that happened there? */
export const isMarked = ({ event }: ScenePlace): boolean => event !== undefined;

/** The places of a scene that had an event of one kind so far, whatever their mark stands for. */
export function placesWith(atlas: WordedAtlas, scene: Scene, kind: string): ScenePlace[] {
	const until = atlas.steps.find((s) => s.id === scene.step)?.map.events[kind] ?? '';
	const had = new Set(
		atlas.places
			.filter((p) => p.events?.some((event) => event.kind === kind && event.date <= until))
			.map(({ id }) => id)
	);
	return scene.places.filter((p) => isMarked(p) && had.has(p.id));
}

/** Names of a scene's places, chosen by a test. */
export function namesWith(scene: Scene): (test: (place: ScenePlace) => boolean) => string[] {
	return (test) => scene.places.filter(test).map((p) => p.name);
}

/** The places and states that a scene emphasises. */
export const emphasisedIn = (scene: Scene): Names[] =>
	[...scene.places, ...scene.states].filter((one) => one.emphasised);

/** Names of the states that have a role. */
export function stateNames(scene: Scene, role: string): string[] {
	return scene.states.filter((s) => s.role === role).map((s) => s.name);
}

/** Where movements meet, and their other ends, by name. */
export interface Course {
	hub: string;
	ends: string;
}

/** The movements of one kind, grouped by where they meet. */
export function courses(atlas: WordedAtlas, scene: Scene, kind: 'arriving' | 'leaving'): Course[] {
	const step = atlas.steps.find((s) => s.id === scene.step);
	const nameOf = (id: string) => atlas.places.find((p) => p.id === id)?.name ?? id;
	const groups = new Map<string, Set<string>>();
	step?.map.movements.forEach((m, i) => {
		if (scene.movements[i]?.kind !== kind) return;
		const [hub, end] = kind === 'arriving' ? [m.to, m.from] : [m.from, m.to];
		groups.set(nameOf(hub), (groups.get(nameOf(hub)) ?? new Set()).add(nameOf(end)));
	});
	return [...groups].map(([hub, ends]) => ({ hub, ends: list([...ends]) }));
}

/** Sentences for the curves of a scene. */
export function movementWords(atlas: WordedAtlas, scene: Scene): string[] {
	return (['arriving', 'leaving'] as const).flatMap((kind) =>
		courses(atlas, scene, kind).map((course) =>
			filled(atlas.words.movements[kind].shown, 1, { ...course })
		)
	);
}
