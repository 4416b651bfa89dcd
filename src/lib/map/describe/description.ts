// The map of a step in words: what a screen reader says instead of the picture, and what
// "Describe this map" shows. Made from the same scene as the picture, so they cannot disagree.
import * as m from '$messages';
import { list } from '../../language/intl';
import { dayRangeText, longDay } from '../../story/text/dates';
import { plainOf } from '../../story/text/inline';
import type { WordedAtlas, AtlasStep } from '../atlas/atlas';
import { sceneAt, type Scene } from '../scene/scene';
import { changesBetween } from './changes';
import { framedNames, whereOf } from './framed';
import { markedInShort } from './in-short';
import { sayOf } from './phrases';
import {
	emphasisedIn,
	isMarked,
	movementWords,
	namesWith,
	stateNames,
	type Names
} from './scene-names';
import { roundKm, shortList } from './wording';

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

/** Sentences for the roles of states. */
function roleWords({ words }: WordedAtlas, scene: Scene): string[] {
	const given = words.roles.filter(({ standing }) => !standing);
	const some = given.some(({ id }) => stateNames(scene, id).length > 0);
	return words.roles.flatMap(({ id, standing, words: { shown, others } }) =>
		sayOf(standing && some ? (others ?? shown) : shown, stateNames(scene, id))
	);
}

/** Sentences for what happened at places. */
function eventWords({ places, words }: WordedAtlas, scene: Scene): string[] {
	const names = namesWith(scene);
	const marks = words.events.flatMap(({ id, first, words: { shown } }) => {
		const days = places.flatMap((p) => p.events ?? []).filter((event) => event.kind === id);
		const day = days.map(({ date }) => date).sort()[0];
		return [
			...(first && day
				? sayOf(
						first.shown,
						names((p) => p.event === id && !!p.first),
						{ day: longDay(day) }
					)
				: []),
			...sayOf(
				shown,
				names((p) => p.event === id && !p.first)
			)
		];
	});
	const single = words.events.flatMap(({ id, words }) =>
		sayOf(
			words.single,
			names((p) => p.event === id && p.certainty === 'single-source')
		)
	);
	return [...marks, ...single];
}

/** Sentences for what came over the land, in the order in which it came. */
function stageWords(
	{ places, regions, states, geography }: WordedAtlas,
	{ map }: AtlasStep
): string[] {
	const all: readonly Names[] = [...regions, ...places, ...states];
	return map.stages.flatMap(({ shown, regions, places, rest }) => {
		const ids = [...regions, ...places, ...(rest && geography.home ? [geography.home] : [])];
		return sayOf(
			shown,
			ids.flatMap((id) => all.find((one) => one.id === id)?.name ?? [])
		);
	});
}

/** Sentences for what is written beside marks. */
const noteWords = ({ notes, places }: Scene): string[] =>
	notes.map(({ place, text }) =>
		m.map_note({ place: places.find(({ id }) => id === place)?.name ?? place, text })
	);

/** Sentences for numbers at size. */
const numberWords = ({ numbers = [], numbersNote }: Scene): string[] => [
	...numbers.map(({ number, text, gone }) => {
		if (!number) return m.map_numberBlank({ text });
		return (gone ? m.map_numberGone : m.map_number)({ number, text });
	}),
	...(numbersNote ? [`${numbersNote}.`] : [])
];

/** Sentences for everything on the map. */
function shownIn(atlas: WordedAtlas, step: AtlasStep, scene: Scene): string[] {
	const names = namesWith(scene);
	const disputed = names((p) => p.certainty === 'disputed');
	const emphasised = emphasisedIn(scene).map(({ name }) => name);
	const ends = new Set(step.map.movements.flatMap(({ from, to }) => [from, to]));
	const oriented = names(
		(p) => !isMarked(p) && !p.emphasised && p.kind !== 'water' && !ends.has(p.id)
	);
	const say = (of: readonly string[], sentence: (values: { names: string }) => string) =>
		of.length > 0 ? [sentence({ names: list(of) })] : [];
	return [
		...roleWords(atlas, scene),
		...eventWords(atlas, scene),
		...stageWords(atlas, step),
		...say(disputed, m.map_disputed),
		...movementWords(atlas, scene),
		...say(emphasised, m.map_emphasised),
		...say(oriented, m.map_alsoNamed),
		...noteWords(scene),
		...(scene.corner ? [m.map_corner(scene.corner)] : []),
		...numberWords(scene)
	];
}

/**
 * Describes a step's map.
 * @param atlas the story's places, states and steps
 * @param index the step, from 0
 * @throws RangeError when there is no such step
 */
export function describe(atlas: WordedAtlas, index: number): Description {
	const scene = sceneAt(atlas, index);
	const step = atlas.steps[index];
	if (!step) throw new RangeError(`no step ${index} in a story of ${atlas.steps.length}`);
	const framed = framedNames(atlas, step);
	const covered = { names: list(framed), distance: roundKm(scene.frame.width) };
	const when = dayRangeText(step.from, step.to);
	const short = { names: shortList(framed), days: when };
	const marked = markedInShort(atlas, scene);
	const before = index > 0 ? sceneAt(atlas, index - 1) : undefined;
	return {
		shown: shownIn(atlas, step, scene),
		changed: before
			? [
					...changesBetween(atlas, before, scene, m.map_nowFramed(covered)),
					...(step.changed ? [plainOf(step.changed)] : [])
				]
			: [],
		where: whereOf(atlas, step, scene.frame, covered),
		when,
		short: marked ? m.map_inShortWith({ ...short, marked }) : m.map_inShort(short)
	};
}
