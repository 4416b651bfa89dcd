// What both halves of a description need: the names of what a scene shows, and its movements.
import type { Atlas } from '../scene/atlas';
import type { Role, Scene, ScenePlace } from '../scene/scene';
import { listOf } from './english';

/** Anything with an id and a name. */
export interface Names {
	id: string;
	name: string;
}

/** Does the map mark this place for a protest? */
export function protesting({ status }: ScenePlace): boolean {
	return status === 'began' || status === 'spread' || status === 'attacked';
}

/** Names of a scene's places, chosen by a test. */
export function namesWith(scene: Scene): (test: (place: ScenePlace) => boolean) => string[] {
	return (test) => scene.places.filter(test).map((p) => p.name);
}

/** Names of the states that have a role. */
export function stateNames(scene: Scene, role: Role): string[] {
	return scene.states.filter((s) => s.role === role).map((s) => s.name);
}

/** The movements of one kind as "to Almaty from Moscow and Minsk", grouped by where they meet. */
export function courses(atlas: Atlas, scene: Scene, kind: 'arriving' | 'leaving'): string[] {
	const step = atlas.steps.find((s) => s.id === scene.step);
	const nameOf = (id: string) => atlas.places.find((p) => p.id === id)?.name ?? id;
	const groups = new Map<string, Set<string>>();
	step?.map.movements.forEach((m, i) => {
		if (scene.movements[i]?.kind !== kind) return;
		const [hub, end] = kind === 'arriving' ? [m.to, m.from] : [m.from, m.to];
		groups.set(nameOf(hub), (groups.get(nameOf(hub)) ?? new Set()).add(nameOf(end)));
	});
	return [...groups].map(([hub, ends]) =>
		kind === 'arriving'
			? `to ${hub} from ${listOf([...ends])}`
			: `from ${hub} to ${listOf([...ends])}`
	);
}

/** Sentences for the curves of a scene. */
export function movementWords(atlas: Atlas, scene: Scene): string[] {
	return (['arriving', 'leaving'] as const).flatMap((kind) =>
		courses(atlas, scene, kind).map(
			(course) => `Contingents ${kind}: schematic lines, not routes, lead ${course}.`
		)
	);
}
