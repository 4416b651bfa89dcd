// What is different on the map between two steps, in words: found by comparing two whole scenes,
// so that it is right for any two steps, in either direction.
import * as m from '$messages';
import { list } from '../../language/intl';
import type { WordedAtlas } from '../atlas/atlas';
import type { Phrase } from '../../story/schema/kinds';
import { filled } from './phrases';
import { courses, emphasisedIn, placesWith, type Names } from './scene-names';
import type { Rect } from '../plane/geometry';
import type { Scene } from '../scene/scene';

/** What is said of what came and what went. */
interface Comings {
	came?: Phrase | undefined;
	went?: Phrase | undefined;
	gone?: string | undefined;
}

/** Names in the second list whose id is not in the first. */
function added(before: readonly Names[], now: readonly Names[]): string[] {
	const known = new Set(before.map((one) => one.id));
	return now.filter((one) => !known.has(one.id)).map((one) => one.name);
}

/** What came and what went of one kind of thing; in one sentence where all of it went. */
function comings(
	{ came, went, gone }: Comings,
	before: readonly Names[],
	now: readonly Names[]
): string[] {
	const say = (phrase: Phrase | undefined, names: string[]) =>
		phrase && names.length > 0 ? [filled(phrase, names.length, { names: list(names) })] : [];
	const left = added(now, before);
	const all = gone && left.length > 1 && now.length === 0;
	return [...say(came, added(before, now)), ...(all ? [gone] : say(went, left))];
}

/** The movements that are new. */
function newMovements(atlas: WordedAtlas, before: Scene, now: Scene): string[] {
	return (['arriving', 'leaving'] as const).flatMap((kind) => {
		const known = courses(atlas, before, kind);
		const say = kind === 'arriving' ? m.map_nowArriving : m.map_nowLeaving;
		return courses(atlas, now, kind)
			.filter(({ hub, ends }) => !known.some((one) => one.hub === hub && one.ends === ends))
			.map(({ hub, ends }) => say({ hub, ends }));
	});
}

/** What is newly emphasised, and no longer. */
function emphasis(before: Scene, now: Scene): string[] {
	const came = added(emphasisedIn(before), emphasisedIn(now));
	const went = added(emphasisedIn(now), emphasisedIn(before));
	return [
		...(came.length > 0 ? [m.map_nowEmphasised({ names: list(came) })] : []),
		...(went.length > 0 ? [m.map_noLongerEmphasised({ names: list(went) })] : [])
	];
}

const isSame = (a: Rect, b: Rect): boolean =>
	a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/**
 * Sentences about what differs.
 * @param framed the sentence to say where the frame is another one
 */
export function changesBetween(
	atlas: WordedAtlas,
	before: Scene,
	now: Scene,
	framed: string
): string[] {
	const { roles, events } = atlas.words;
	const having = (scene: Scene, id: string) => scene.states.filter(({ role }) => role === id);
	const stopped = before.movements.length > 0 && now.movements.length === 0;
	return [
		...roles.flatMap(({ id, words }) => comings(words, having(before, id), having(now, id))),
		...events.flatMap(({ id, words }) =>
			comings(words, placesWith(atlas, before, id), placesWith(atlas, now, id))
		),
		...newMovements(atlas, before, now),
		...(stopped ? [m.map_noMovements()] : []),
		...emphasis(before, now),
		...(isSame(before.frame, now.frame) ? [] : [framed])
	];
}
