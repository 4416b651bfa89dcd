// Which files the story is made of, and where in them each kind of thing is listed.
import { z } from 'zod';
import { kindsSchema } from './kinds';
import { activitiesSchema, lessonSchema } from './classroom';
import { figureSchema } from './figure';
import { placeSchema, regionSchema, stateSchema } from './places';
import { deskSchema, storySchema } from './schema';
import { sourceSchema, termSchema, voiceSchema } from './sources';
import { geographySchema } from './geography';
import { reportSchema } from './report';

/** Every content file and its shape. */
export const FILES = {
	'activities.yaml': activitiesSchema,
	'desk.yaml': deskSchema,
	'figures.yaml': z.array(figureSchema),
	'geography.yaml': geographySchema,
	'glossary.yaml': z.array(termSchema),
	'kinds.yaml': kindsSchema,
	'lessons.yaml': z.array(lessonSchema),
	'places.yaml': z.array(placeSchema),
	'regions.yaml': z.array(regionSchema),
	'report.yaml': reportSchema,
	'sources.yaml': z.array(sourceSchema),
	'states.yaml': z.array(stateSchema),
	'story.yaml': storySchema,
	'voices.yaml': z.array(voiceSchema)
};

export type FileName = keyof typeof FILES;

export const FILE_NAMES = Object.keys(FILES) as FileName[];

/** Files that a story need not have. */
export const OPTIONAL: readonly FileName[] = ['report.yaml'];

/** Keys and indices from a file's root to a value. */
export type Path = readonly (string | number)[];

/** Every kind of thing that has an id: the file that lists it, and the key of the list there. */
export const KINDS = {
	area: { file: 'story.yaml', list: 'areas' },
	event: { file: 'kinds.yaml', list: 'events' },
	figure: { file: 'figures.yaml', list: undefined },
	place: { file: 'places.yaml', list: undefined },
	question: { file: 'activities.yaml', list: 'find' },
	quotation: { file: 'report.yaml', list: 'sentences' },
	region: { file: 'regions.yaml', list: undefined },
	role: { file: 'kinds.yaml', list: 'roles' },
	sentence: { file: 'activities.yaml', list: 'who' },
	source: { file: 'sources.yaml', list: undefined },
	state: { file: 'states.yaml', list: undefined },
	step: { file: 'story.yaml', list: 'steps' },
	term: { file: 'glossary.yaml', list: undefined },
	voice: { file: 'voices.yaml', list: undefined }
} as const satisfies Record<string, { file: FileName; list: string | undefined }>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];
