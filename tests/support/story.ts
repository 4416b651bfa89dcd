// The story that the build under test tells. Tests name a step by its number or by what it has, never
// by its id or its title: the words may change while the behaviour stays.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Story } from '../../src/lib/story/schema/schema';

type Step = Story['steps'][number];

const read = (file: string) =>
	readFileSync(fileURLToPath(new URL(`../../build/${file}`, import.meta.url)), 'utf8');

export const story = JSON.parse(read('data/story.json')) as Story;
export const { steps } = story;

/** What a test cannot do without. @throws where the story has no such thing */
export function known<T>(thing: T | undefined): T {
	if (thing === undefined) throw new RangeError('this story has nothing of the kind');
	return thing;
}

/** A step by its number as readers count them; from the end where it is negative. */
export function step(number: number): Step {
	const found = steps.at(number < 0 ? number : number - 1);
	if (!found) throw new RangeError(`this story has no step ${number}`);
	return found;
}

/** The number of a step, as readers count them. */
export const numberOf = ({ id }: Pick<Step, 'id'>) => steps.findIndex((one) => one.id === id) + 1;

/** The step so many steps after another, or before it. */
export const after = (one: Step, by = 1) => step(numberOf(one) + by);

/** The first step of which something is true. */
export function stepWith(what: string, isSo: (step: Step) => boolean): Step {
	const found = steps.find(isSo);
	if (!found) throw new RangeError(`this story has no step with ${what}`);
	return found;
}

/** The title that a step carries where it stands for the story: the first is the story's own. */
export const headingOf = (one: Step) => (one === steps[0] ? story.title : one.title);

/** Somewhere in the middle: neither end is near, and several of its parts are revealed one by one. */
export const MIDDLE = stepWith(
	'parts, not near an end',
	(one) => numberOf(one) > steps.length / 3 && one.map.builds.length > 3
);

/** Troops move on its map, and it is about that, so that states have parts and reports of their own. */
export const MOVING = stepWith(
	'movements',
	({ map }) => map.movements.length > 0 && map.days.length === 0
);

const spanOf = ({ map }: Step) => {
	const areas = story.areas.filter(({ id }) => map.frame.includes(id));
	const corners = areas.flatMap((area) => area.corners);
	if (areas.length < map.frame.length) return Infinity;
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	return span(corners.map((corner) => Number(corner[1])));
};

/** Its map is the closest of all. */
export const CLOSEST = known(steps.toSorted((a, b) => spanOf(a) - spanOf(b))[0]);

/** Numbers of which none is agreed, as a figure. */
export const COUNTED = known(
	story.figures.find(({ reports }) => reports.every(({ number }) => number))
);
/** The step whose words they belong to. */
export const DISPUTED = stepWith('disputed numbers', ({ id }) => id === COUNTED.step);

export const voiceOf = (id: string | undefined) => known(story.voices.find((one) => one.id === id));

/** What a step's picture says of itself to those who do not see it. */
export function pictureLabel({ id }: Pick<Step, 'id'>): string {
	const label = /class="picture[^>]*aria-label="([^"]+)"/.exec(read(`step/${id}/index.html`))?.[1];
	if (!label) throw new Error(`the picture of ${id} says nothing of itself`);
	return label;
}

/** A place that a step singles out and that has reports of its own, with its name in another script. */
export function singledOut({ map }: Step) {
	const place = story.places.find(({ id }) => map.emphasis.includes(id));
	const [name, ...others]: (string | undefined)[] = Object.values(place?.names ?? {});
	const otherName = others.find((other) => other && /[^\p{Script=Latin}\P{L}]/u.test(other));
	return place && name && otherName ? { ...place, name, otherName } : undefined;
}

/** The first such place after the story's first map. */
export const EMPHASISED = (() => {
	const here = known(steps.slice(1).find(singledOut));
	return { step: here, place: known(singledOut(here)) };
})();

/** The state in which that place lies. */
export const HOME = story.states.find(({ id }) => id === EMPHASISED.place.state)?.name ?? '';
