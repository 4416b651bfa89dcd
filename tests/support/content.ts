// The story as its editors write it: tests ask it for titles and numbers, so that a change of the
// words breaks none of them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Told {
	id: string;
	title: string;
}

const read = <T>(name: string): T => parse(readFileSync(`src/content/${name}.yaml`, 'utf8')) as T;

export const { steps } = read<{ steps: Told[] }>('story');

/** What the activities ask, in order. */
export const { find, who } = read<{
	find: { question: string; answers: string[] }[];
	who: unknown[];
}>('activities');

const indexOf = (id: string): number => {
	const index = steps.findIndex((step) => step.id === id);
	if (index < 0) throw new RangeError(`no step ${id}`);
	return index;
};

/** A step's title. */
export const titleOf = (id: string): string => steps[indexOf(id)]?.title ?? '';

/** Which step it is, from 1. */
export const numberOf = (id: string): number => indexOf(id) + 1;

/** `Step 3 of 16: Walk to Aktau` */
export const placeOf = (id: string): string =>
	`Step ${numberOf(id)} of ${steps.length}: ${titleOf(id)}`;

export const lastStep: string = steps.at(-1)?.id ?? '';
