// Everything that follows from a story, resolved once: each step with its scene, its map in words and
// its neighbours, and the atlas that browsers are given. Pages take what they need from here.
import { oncePer } from '../story/index/memoize';
import type { Step, Story } from '../story/schema/schema';
import { dayMapsOf, type DayMaps } from './describe/day-maps';
import { daysTold } from './describe/day-words';
import { describe, type Description } from './describe/description';
import { packSlots } from './placing/packed-slots';
import type { NamesOfStates } from './names/names-of';
import { atlasOf, type Atlas } from './atlas/atlas';
import { scenesOf, type Scene } from './scene/scene';

export interface IndexedStep {
	/** Its place in the order, from 0. */
	index: number;
	step: Step;
	/** Its title where it stands for the story: the first carries the story's own. */
	heading: string;
	scene: Scene;
	/** Its map in words. */
	description: Description;
	/** Its map day by day. */
	dayMaps?: DayMaps;
	previous?: Step;
	next?: Step;
}

export interface StoryIndex {
	story: Story;
	/** What the map needs of the story, with each map's one line. */
	atlas: Atlas;
	steps: readonly IndexedStep[];
	/** A step by its id. */
	find: (id: string) => IndexedStep | undefined;
	/** The same. @throws RangeError where no step is called so */
	step: (id: string) => IndexedStep;
}

/** Without names of states: for what draws none. */
const NONE: NamesOfStates = { frames: {}, boards: {}, rooms: {} };

/** The index of a checked story. */
export const indexOf = (story: Story, names = NONE): StoryIndex => indexFor(names)(story);

const indexFor = oncePer((names: NamesOfStates) =>
	oncePer((story: Story) => makeIndex(story, names))
);

function makeIndex(story: Story, names: NamesOfStates): StoryIndex {
	const unlabelled = atlasOf(story);
	const worded = { ...unlabelled, words: story.kinds };
	const descriptions = story.steps.map((_, index) => describe(worded, index));
	const named = {
		...unlabelled,
		names: names.frames,
		states: unlabelled.states.map((state) => {
			const room = names.rooms[state.id];
			return room ? { ...state, room } : state;
		}),
		steps: unlabelled.steps.map((step, i) => ({
			...step,
			...(i === 0 && step.map.days.length > 0 && { byDay: daysTold(worded, step.map) }),
			label: descriptions[i]?.short ?? ''
		}))
	};
	const unplaced = scenesOf(named);
	const atlas = {
		...named,
		steps: named.steps.map((step) => ({
			...step,
			slots: packSlots(unplaced(step.id), names.home)
		}))
	};
	const sceneOf = scenesOf(atlas);
	const steps = story.steps.map((step, index): IndexedStep => {
		const description = descriptions[index];
		if (!description) throw new RangeError(`no description of ${step.id}`);
		const dayMaps = dayMapsOf(worded, index);
		const [previous, next] = [story.steps[index - 1], story.steps[index + 1]];
		return {
			index,
			step,
			heading: index === 0 ? story.title : step.title,
			scene: sceneOf(step.id),
			description,
			...(dayMaps && { dayMaps }),
			...(previous && { previous }),
			...(next && { next })
		};
	});
	const byId = new Map(steps.map((one) => [one.step.id, one]));
	const find = (id: string) => byId.get(id);
	const step = (id: string) => {
		const found = find(id);
		if (!found) throw new RangeError(`no step ${id} in a story of ${steps.length}`);
		return found;
	};
	return { story, atlas, steps, find, step };
}
