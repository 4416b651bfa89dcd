// What is different on the map between two steps, in words: found by comparing two whole scenes,
// so that it is right for any two steps, in either direction.
import type { Atlas } from '../scene/atlas';
import type { Phrase } from '../../story/schema/kinds';
import { filled } from './phrases';
import { courses, placesWith, type Names } from './scene-names';
import type { Scene } from '../scene/scene';
import { listOf } from './english';

/** What is said of what came and what went. */
interface Comings {
	came?: Phrase | undefined;
	went?: Phrase | undefined;
	gone?: string | undefined;
}

const EMPHASIS: Comings = {
	came: 'Now emphasised: {names}.',
	went: 'No longer emphasised: {names}.'
};

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
	/** Says what came and what went of one kind of thing; in one sentence where all of it went. */
	const compare = (of: (scene: Scene) => readonly Names[], words: Comings) => {
		const say = (phrase: Phrase | undefined, names: string[]) => {
			if (phrase && names.length > 0)
				said.push(filled(phrase, names.length, { names: listOf(names) }));
		};
		say(words.came, added(of(before), of(now)));
		const gone = added(of(now), of(before));
		if (words.gone && gone.length > 1 && of(now).length === 0) said.push(words.gone);
		else say(words.went, gone);
	};
	for (const { id, words } of atlas.words.roles)
		compare((s) => s.states.filter(({ role }) => role === id), words);
	for (const { id, words } of atlas.words.events) compare((s) => placesWith(atlas, s, id), words);
	for (const kind of ['arriving', 'leaving'] as const) {
		const known = courses(atlas, before, kind);
		for (const { hub, ends } of courses(atlas, now, kind)) {
			if (known.some((one) => one.hub === hub && one.ends === ends)) continue;
			const course = kind === 'arriving' ? `to ${hub} from ${ends}` : `from ${hub} to ${ends}`;
			said.push(`Schematic lines now lead ${course}.`);
		}
	}
	if (before.movements.length > 0 && now.movements.length === 0)
		said.push('The lines of movement are no longer shown.');
	compare((s) => [...s.places, ...s.states].filter((one) => one.emphasised), EMPHASIS);
	const { x, y, width, height } = before.frame;
	const same =
		x === now.frame.x &&
		y === now.frame.y &&
		width === now.frame.width &&
		height === now.frame.height;
	if (!same) said.push(framed);
	return said;
}
