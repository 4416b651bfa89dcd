// What is different on the map between two steps, in words: found by comparing two whole scenes,
// so that it is right for any two steps, in either direction.
import type { Atlas } from '../scene/atlas';
import { courses, protesting, type Names } from './scene-names';
import type { Scene } from '../scene/scene';
import { listOf } from './english';

/** Names in the second list whose id is not in the first. */
function added(before: readonly Names[], now: readonly Names[]): string[] {
	const known = new Set(before.map((one) => one.id));
	return now.filter((one) => !known.has(one.id)).map((one) => one.name);
}

/**
 * Sentences about what differs.
 * @param framed the sentence to say where the frame is another one
 */
export function changesBetween(atlas: Atlas, before: Scene, now: Scene, framed: string): string[] {
	const said: string[] = [];
	const say = (lead: string, names: string[]) => {
		if (names.length > 0) said.push(`${lead}: ${listOf(names)}.`);
	};
	/** Says what came and what went of one kind of thing; in one sentence where all of it went. */
	const compare = (of: (scene: Scene) => Names[], came: string, went: string, none?: string) => {
		say(came, added(of(before), of(now)));
		const gone = added(of(now), of(before));
		if (none && gone.length > 1 && of(now).length === 0) said.push(none);
		else say(went, gone);
	};
	compare(
		(s) => s.states.filter((one) => one.role === 'receiving'),
		'Now marked as receiving',
		'No longer marked as receiving'
	);
	compare(
		(s) => s.states.filter((one) => one.role === 'contributor'),
		'Now marked as contributing',
		'No longer marked as contributing'
	);
	compare(
		(s) => s.places.filter(protesting),
		'Newly lit for a protest',
		'No longer lit for a protest',
		'The protest cities are no longer marked.'
	);
	compare(
		(s) => s.places.filter((p) => p.status === 'attacked'),
		'Now marked for attacked buildings',
		'No longer marked for attacked buildings',
		'The cities where buildings were attacked are no longer told apart.'
	);
	for (const kind of ['arriving', 'leaving'] as const) {
		const known = courses(atlas, before, kind);
		for (const course of courses(atlas, now, kind))
			if (!known.includes(course)) said.push(`Schematic lines now lead ${course}.`);
	}
	if (before.movements.length > 0 && now.movements.length === 0)
		said.push('The lines of movement are no longer shown.');
	compare(
		(s) => [...s.places, ...s.states].filter((one) => one.emphasised),
		'Now emphasised',
		'No longer emphasised'
	);
	const { x, y, width, height } = before.frame;
	const same =
		x === now.frame.x &&
		y === now.frame.y &&
		width === now.frame.width &&
		height === now.frame.height;
	if (!same) said.push(framed);
	return said;
}
