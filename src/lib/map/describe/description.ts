// The map of a step in words: what a screen reader says instead of the picture, and what
// "Describe this map" shows. Made from the same scene as the picture, so they cannot disagree.
import { dayRangeText, longDay } from '../../story/text/dates';
import { plainOf } from '../../story/text/inline';
import type { Atlas, AtlasStep } from '../scene/atlas';
import { changesBetween } from './changes';
import { filled } from './phrases';
import {
	isMarked,
	movementWords,
	namesWith,
	placesWith,
	stateNames,
	type Names
} from './scene-names';
import { boundsOf, type Rect } from '../plane/geometry';
import type { Phrase } from '../../story/schema/kinds';
import { hubOf } from '../scene/kinds';
import { sceneAt, type Scene, type ScenePlace } from '../scene/scene';
import { aboutKm, count, listOf, shortListOf } from './english';

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
	// Where all states of a role are framed, their names follow in the text: said here, they would be
	// said twice.
	const whole = atlas.words.roles.flatMap(({ id, words }) => {
		const having = step.map.roles[id] ?? [];
		const all = having.length > 1 && having.every((state) => step.map.frame.includes(state));
		return words.all && all ? [{ name: words.all, states: having }] : [];
	});
	const named = new Set(whole.flatMap(({ states }) => states));
	const large = among([...atlas.areas, ...atlas.states.filter((s) => !named.has(s.id))]);
	if (whole.length > 0) return [...new Set([...large, ...whole.map(({ name }) => name)])];
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

/** "in the south-west of Egypt", for frames that show but a part of the state where movements meet. */
function position(atlas: Atlas, step: AtlasStep, { frame }: Scene): string {
	const hub = hubOf(atlas.kinds, step.map);
	const state = atlas.states.find((s) => s.id === hub);
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

/** A phrase of the story with names, where there are any. */
const say = (phrase: Phrase, names: string[], parts: Record<string, string> = {}): string[] =>
	names.length > 0 ? [filled(phrase, names.length, { ...parts, names: listOf(names) })] : [];

/** Sentences for the roles of states. */
function roleWords({ words }: Atlas, scene: Scene): string[] {
	const given = words.roles.filter(({ standing }) => !standing);
	const some = given.some(({ id }) => stateNames(scene, id).length > 0);
	return words.roles.flatMap(({ id, standing, words: { shown, others } }) =>
		say(standing && some ? (others ?? shown) : shown, stateNames(scene, id))
	);
}

/** Sentences for what happened at places. */
function eventWords({ places, words }: Atlas, scene: Scene): string[] {
	const names = namesWith(scene);
	const marks = words.events.flatMap(({ id, first, words: { shown } }) => {
		const days = places.flatMap((p) => p.events ?? []).filter((event) => event.kind === id);
		const day = days.map(({ date }) => date).sort()[0];
		return [
			...(first && day
				? say(
						first.shown,
						names((p) => p.event === id && !!p.first),
						{ day: longDay(day) }
					)
				: []),
			...say(
				shown,
				names((p) => p.event === id && !p.first)
			)
		];
	});
	const single = words.events.flatMap(({ id, words }) =>
		say(
			words.single,
			names((p) => p.event === id && p.certainty === 'single-source')
		)
	);
	return [...marks, ...single];
}

/** Sentences for everything on the map. */
function shownIn(atlas: Atlas, scene: Scene): string[] {
	const names = namesWith(scene);
	const disputed = names((p) => p.certainty === 'disputed');
	const emphasised = [...scene.places, ...scene.states].filter((p) => p.emphasised);
	const ends = new Set(
		atlas.steps.find((s) => s.id === scene.step)?.map.movements.flatMap((m) => [m.from, m.to])
	);
	const oriented = names(
		(p) => !isMarked(p) && !p.emphasised && p.kind !== 'water' && !ends.has(p.id)
	);
	const list = (lead: string, of: string[]) => (of.length > 0 ? [`${lead}: ${listOf(of)}.`] : []);
	return [
		...roleWords(atlas, scene),
		...eventWords(atlas, scene),
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
function settlements(lit: readonly ScenePlace[]): string {
	const towns = lit.filter((p) => p.kind === 'town').length;
	if (towns === 0) return count(lit.length, 'city', 'cities');
	return towns === lit.length ? count(towns, 'town', 'towns') : `${lit.length} cities and towns`;
}

/** ", 5 of them new: …", or ": …" where all are; nothing where none is. */
function news(places: readonly ScenePlace[]): string {
	const fresh = places.filter((p) => p.fresh).map((p) => p.name);
	if (fresh.length === 0) return '';
	const list = shortListOf(fresh, SHORT_LIST);
	return fresh.length === places.length ? `: ${list}` : `, ${fresh.length} of them new: ${list}`;
}

/** ": protests reported in 7 cities, 5 of them new: …; …". */
function gist(atlas: Atlas, scene: Scene): string {
	const { roles, events, movements } = atlas.words;
	const happened = events.flatMap(({ id, words }) => {
		const places = placesWith(atlas, scene, id);
		if (places.length === 0) return [];
		const names = shortListOf(
			places.map((p) => p.name),
			SHORT_LIST
		);
		const said = filled(words.short, places.length, { names, places: settlements(places) });
		return [said.includes(names) ? said : said + news(places)];
	});
	const moves = (['arriving', 'leaving'] as const).flatMap((kind) => {
		const from = scene.movements.filter((m) => m.kind === kind).map((m) => m.state);
		const of = scene.states.filter((s) => from.includes(s.id)).map((s) => s.name);
		return say(movements[kind].short, of);
	});
	const having =
		moves.length > 0
			? []
			: roles.flatMap(({ id, words }) =>
					words.short ? say(words.short, stateNames(scene, id)) : []
				);
	const parts = [...happened, ...moves, ...having];
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
		short: `Map of ${shortListOf(framed, SHORT_LIST).replace(/^The /, 'the ')}, ${when}${gist(atlas, scene)}`
	};
}
