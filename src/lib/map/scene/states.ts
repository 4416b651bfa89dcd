// What a state is at a step, and where its name stands.
import type { StepMap } from '../../story/schema/schema';
import type { AtlasState } from '../atlas/atlas';
import { contains, type Point, type Rect } from '../plane/geometry';
import { roleAs, type DrawnKinds } from './kinds';

/** What a state is at a step: the role that the step gives it, else its own. */
export function roleOf({ id, role }: AtlasState, { roles }: StepMap, kinds: DrawnKinds) {
	const given = Object.entries(roles).find(([, states]) => states.includes(id));
	return roleAs(kinds, given?.[0] ?? role);
}

/** Where a state's name stands: the first of its points in the frame; its own, if none is. */
export function labelPoint({ label, closeLabels = [] }: AtlasState, frame: Rect): Point {
	return [label, ...closeLabels].find((p) => contains(frame, p)) ?? label;
}
