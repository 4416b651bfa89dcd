// Builds: a slide may reveal a step's parts one after another. Which parts, the content says; here
// stands what it means that a part is not yet revealed.
import type { StepMap } from '../../story/schema/schema';

/**
 * What is not yet revealed.
 * @param build how many of the step's groups are revealed; all when absent
 * @returns ids of places and states
 */
export function hiddenAt(map: StepMap, build = map.builds.length): ReadonlySet<string> {
	const shown = new Set(map.builds.slice(0, Math.max(build, 0)).flat());
	return new Set(map.builds.flat().filter((id) => !shown.has(id)));
}

type Movement = StepMap['movements'][number];

/**
 * A step's map as far as it is revealed. What is hidden neither moves nor is emphasised, and does
 * has no role yet; but a state that is to leave has it already.
 */
export function revealedMap(
	map: StepMap,
	hidden: ReadonlySet<string>,
	leaves: (movement: Movement) => boolean
): StepMap {
	const leaving = new Set(map.movements.filter(leaves).map((m) => m.state));
	const seen = (id: string) => !hidden.has(id);
	return {
		...map,
		frame: map.frame.filter(seen),
		roles: Object.fromEntries(
			Object.entries(map.roles).map(([role, states]) => [
				role,
				states.filter((id) => seen(id) || leaving.has(id))
			])
		),
		movements: map.movements.filter((m) => [m.state, m.from, m.to].every(seen)),
		emphasis: map.emphasis.filter(seen),
		notes: map.notes.filter(({ place }) => seen(place))
	};
}
