// The map of a step in words: what a screen reader says instead of the picture, and what
// "Describe this map" shows. Made from the same scene as the picture, so they cannot disagree.
import { dayRangeText, longDay } from '../../story/text/dates';
import { plainOf } from '../../story/text/inline';
import type { Atlas, AtlasStep } from '../scene/atlas';
import { changesBetween } from './changes';
import { movementWords, namesWith, protesting, stateNames, type Names } from './scene-names';
import { boundsOf, type Rect } from '../plane/geometry';
import { sceneAt, type Scene } from '../scene/scene';
import { aboutKm, are, count, listOf, shortListOf } from './english';

/** A step's map in words. */
export interface Description {
	/** Sentences: all that the map shows. */
	shown: string[];
	/** Sentences: what is different from the step before; empty at the first step. */
	changed: string[];
	/** One sentence: what the picture covers. */
	where: string;
	/** The days told, e.g. "4–5 January 2022". */
	when: string;
	/** One line for `alt`. */
	short: string;
}

/** The most names that one line lists. */
const SHORT_LIST = 5;

/** What the frame is made of, in words; larger things stand for those within them. */
function framedNames(atlas: Atlas, step: AtlasStep): string[] {
	const among = (all: readonly Names[]) =>
		step.map.frame.flatMap((id) => all.find((one) => one.id === id)?.name ?? []);
	const { contributors } = step.map;
	const senders = among(atlas.states.filter((s) => contributors.includes(s.id)));
	const all = contributors.length > 1 && senders.length === contributors.length;
	// Their names follow in the text: a list of all would be said twice.
	const states = atlas.states.filter((s) => !all || !contributors.includes(s.id));
	const large = among([...atlas.areas, ...states]);
	if (all) return [...new Set([...large, 'the contributing states'])];
	return [...new Set(large.length > 0 ? large : among(atlas.places))];
}

/** "north", "south-west", … or nothing at the middle: where a frame lies in a rectangle. */
function compass(frame: Rect, within: Rect): string {
	const third = (part: number, low: string, high: string) =>
		part < 1 / 3 ? low : part > 2 / 3 ? high : '';
	const y = (frame.y + frame.height / 2 - within.y) / within.height;
	const x = (frame.x + frame.width / 2 - within.x) / within.width;
	return [third(y, 'north', 'south'), third(x, 'west', 'east')].filter(Boolean).join('-');
}

/** "in the south-west of Kazakhstan", for frames that show but a part of the receiving state. */
function position(atlas: Atlas, step: AtlasStep, { frame }: Scene): string {
	const state = atlas.states.find((s) => s.id === step.map.receiving);
	const points = atlas.places.filter((p) => state && p.state === state.id).map((p) => p.at);
	const inFrame = points.filter(
		(p) =>
			p.x >= frame.x &&
			p.x <= frame.x + frame.width &&
			p.y >= frame.y &&
			p.y <= frame.y + frame.height
	);
	if (!state || inFrame.length === 0 || inFrame.length > points.length / 2) return '';
	const side = compass(frame, boundsOf(points));
	return `, in the ${side || 'middle'} of ${state.name}`;
}

/** Sentences for everything on the map. */
function shownIn(atlas: Atlas, scene: Scene): string[] {
	const names = namesWith(scene);
	const firstDay = atlas.places.flatMap((p) => p.protest ?? []).sort()[0];
	const first = firstDay ? longDay(firstDay) : '';
	const receiving = stateNames(scene, 'receiving');
	const contributors = stateNames(scene, 'contributor');
	const members = stateNames(scene, 'member');
	const began = names((p) => p.status === 'began');
	const spread = names((p) => p.status === 'spread');
	const attacked = names((p) => p.status === 'attacked');
	const single = names((p) => p.certainty === 'single-source');
	const disputed = names((p) => p.certainty === 'disputed');
	const emphasised = [...scene.places, ...scene.states].filter((p) => p.emphasised);
	const ends = new Set(
		atlas.steps.find((s) => s.id === scene.step)?.map.movements.flatMap((m) => [m.from, m.to])
	);
	const oriented = names(
		(p) => !protesting(p) && !p.emphasised && p.kind !== 'water' && !ends.has(p.id)
	);
	const list = (lead: string, of: string[]) => (of.length > 0 ? [`${lead}: ${listOf(of)}.`] : []);
	return [
		...(receiving.length > 0 ? [`${are(receiving)} marked as the receiving state.`] : []),
		...list(contributors.length === 1 ? 'Contributing state' : 'Contributing states', contributors),
		...list(
			receiving.length + contributors.length > 0
				? 'Other members of the CSTO'
				: 'Members of the CSTO',
			members
		),
		...list(`Protest reported on the first day, ${first}`, began),
		...list('Protest first reported later', spread),
		...list('On the official list of cities where buildings were attacked', attacked),
		...list('Drawn open, since only one report stands for the protest there', single),
		...list('Drawn dashed, since sources disagree on what the mark says', disputed),
		...movementWords(atlas, scene),
		...list(
			'Emphasised',
			emphasised.map((p) => p.name)
		),
		...list('Also named, for orientation', oriented)
	];
}

/** "7 cities", or "7 cities and towns" where the map tells them apart. */
function settlements(scene: Scene): string {
	const lit = scene.places.filter(protesting);
	const towns = lit.filter((p) => p.kind === 'town').length;
	if (towns === 0) return count(lit.length, 'city', 'cities');
	return towns === lit.length ? count(towns, 'town', 'towns') : `${lit.length} cities and towns`;
}

/** "protests reported in 7 cities, 5 of them new: …; 9 on the prosecutors’ list of attacked buildings: …". */
function gist(scene: Scene): string {
	const names = namesWith(scene);
	const lit = names(protesting);
	const fresh = names((p) => p.fresh);
	const attacked = names((p) => p.status === 'attacked');
	const parts: string[] = [];
	if (lit.length > 0) {
		const all = fresh.length === lit.length;
		const one = fresh.length === 1 ? '1 of them new: ' : `${fresh.length} of them new: `;
		const which = all || fresh.length === 0 ? '' : `, ${one}${shortListOf(fresh, SHORT_LIST)}`;
		const only = all ? `: ${shortListOf(lit, SHORT_LIST)}` : '';
		parts.push(`protests reported in ${settlements(scene)}${only}${which}`);
	}
	if (attacked.length > 0)
		parts.push(
			`${attacked.length} on the prosecutors’ list of attacked buildings: ${shortListOf(attacked, SHORT_LIST)}`
		);
	for (const kind of ['arriving', 'leaving'] as const) {
		const from = scene.movements.filter((m) => m.kind === kind).map((m) => m.state);
		const of = scene.states.filter((s) => from.includes(s.id)).map((s) => s.name);
		if (of.length > 0) parts.push(`contingents of ${listOf(of)} ${kind}`);
	}
	const contributors = stateNames(scene, 'contributor');
	if (scene.movements.length === 0 && contributors.length > 0)
		parts.push(`${listOf(contributors)} marked as contributing`);
	return parts.length > 0 ? `: ${parts.join('; ')}` : '';
}

/**
 * Describes a step's map.
 * @param atlas the story's places, states and steps
 * @param index the step, from 0
 * @throws RangeError when there is no such step
 */
export function describe(atlas: Atlas, index: number): Description {
	const scene = sceneAt(atlas, index);
	const step = atlas.steps[index];
	if (!step) throw new RangeError(`no step ${index} in a story of ${atlas.steps.length}`);
	const framed = framedNames(atlas, step);
	const when = dayRangeText(step.from, step.to);
	const width = `${aboutKm(scene.frame.width)} from west to east`;
	const before = index > 0 ? sceneAt(atlas, index - 1) : undefined;
	return {
		shown: shownIn(atlas, scene),
		changed: before
			? [
					...changesBetween(atlas, before, scene, `Now framed: ${listOf(framed)}, ${width}.`),
					...(step.changed ? [plainOf(step.changed)] : [])
				]
			: [],
		where: `The map covers ${listOf(framed)}: ${width}${position(atlas, step, scene)}.`,
		when,
		short: `Map of ${shortListOf(framed, SHORT_LIST).replace(/^The /, 'the ')}, ${when}${gist(scene)}`
	};
}
