// The shape of the content: one schema per YAML file. Everything the reader of content knows
// about shape stands here; rules that join several files are in `check.ts`.
import { z } from 'zod';
import type { Geography } from './geography';
import { phrase, type Kinds } from './kinds';
import type { Report } from './report';
import { claimSchema, date, id, latLon, text } from './values';

/** As BCP 47 has it. */
const language = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'the code of a language, such as en or sr-Latn');

export const voiceSchema = z.strictObject({
	id,
	name: text,
	/** Short form for tags, at most about 18 characters. */
	short: text.max(18),
	kind: z.enum([
		'state-agency',
		'official',
		'alliance',
		'witness',
		'independent',
		'rights',
		'shared',
		'project'
	]),
	description: text
});

export const sourceSchema = z.strictObject({
	id,
	publisher: text,
	title: text,
	/** What the title is, where it is not as printed: our translation, our description, or cut short. */
	titled: z.enum(['translated', 'described', 'shortened']).optional(),
	date: date.optional(),
	/** Where the day itself is not known. */
	dateNote: text.optional(),
	language: z.string().regex(/^[a-z]{2,3}$/, 'the code of a language, such as en'),
	/** A script or a file is no source: only web addresses. */
	url: z.httpUrl(),
	/** The article's own address is not on record: `url` is the outlet's front page. */
	frontPage: z.literal(true).optional(),
	kind: z.enum([
		'state-agency',
		'official',
		'alliance',
		'independent',
		'rights',
		'academic',
		'reference'
	]),
	/** How much of it was read: the whole page, or a stored excerpt. */
	read: z.enum(['whole', 'excerpt']),
	/** Its own words as a file beside this one: what is quoted from it alone must stand there word for word. */
	fullText: z
		.string()
		.regex(
			/^[\w-]+\/[\w.-]+\.txt$/,
			'a text file in a folder beside this file, such as texts/report.txt'
		)
		.optional(),
	note: text.optional()
});

/** A name in the story's language, and in others, by their codes. */
const names = z.record(language, text);

export const placeSchema = z.strictObject({
	id,
	names,
	at: latLon,
	/** The state it lies in; water bodies have none. */
	state: id.optional(),
	/** `capital` wins over `city`; `water` and `town` are for orientation only. */
	kind: z.enum(['city', 'capital', 'town', 'water']),
	population: z.strictObject({ count: z.int().positive(), source: id }).optional(),
	/** What happened here, each kind (kinds.yaml) at most once: the day of its first report. */
	events: z.array(z.strictObject({ kind: id, date, report: claimSchema })).default([])
});

export const stateSchema = z.strictObject({
	id,
	names,
	/** ISO 3166-1 codes. */
	iso: z.strictObject({ a2: z.string().length(2), a3: z.string().length(3), num: z.int() }),
	/** What it is where a step gives it no other role: a standing role of kinds.yaml. */
	role: id.optional(),
	capital: id.optional(),
	/** Where its name stands on the map. */
	label: latLon,
	/** Where it stands on close maps on which that is out of sight; the first in sight is taken. */
	closeLabels: z.array(latLon).default([]),
	/** What was reported of the contingent that it sent. */
	contingent: z
		.strictObject({
			size: z.array(claimSchema).min(1),
			tasks: z.array(claimSchema),
			dates: z.array(claimSchema).min(1)
		})
		.optional()
});

/** A first-level unit as in the geometry: ISO-like, e.g. FI-18. */
const regionId = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region id such as FI-18');

export const regionSchema = z.strictObject({
	id: regionId,
	/** Its name at the time of the story. */
	name: text,
	/** Where its name stands on the map; without it, it is not named there. */
	label: latLon.optional()
});

export const termSchema = z.strictObject({
	id,
	term: text,
	definition: text
});

/** A named rectangle-to-be: its projected corners bound what a step may frame. */
const areaSchema = z.strictObject({ id, name: text, corners: z.array(latLon).min(2) });

/** What came over a part of the land at an hour or on a day. */
const stageSchema = z.strictObject({
	/** Its hour or day: it stands on the map where the stage holds. */
	label: text.max(12),
	legend: text,
	/** What the map's description says of it; {names} are those of its regions and places. */
	shown: phrase,
	/** What it fills (regions.yaml). */
	regions: z.array(regionId).default([]),
	/** Cities that are too small on the map to be filled: their marks show it. */
	places: z.array(id).default([]),
	/** It fills whatever of the home state no other stage does. */
	rest: z.literal(true).optional()
});

const mapSchema = z.strictObject({
	/** What the camera frames: ids of places, areas, or states (their capital and label). */
	frame: z.array(id),
	/** Which states have which role (kinds.yaml). */
	roles: z.record(z.string(), z.array(id).min(1)).default({}),
	/** Mark every place that had this kind of event (kinds.yaml) up to this day. */
	events: z.record(z.string(), date).default({}),
	/** What came over the land one after another, the first filled strongest. */
	stages: z.array(stageSchema).max(4).default([]),
	/** Curves that show direction, not routes. */
	movements: z.array(z.strictObject({ state: id, from: id, to: id })).default([]),
	/** Places or states to draw attention to. */
	emphasis: z.array(id).default([]),
	/** Days whose maps tell the step too: the story's first map counts through them once as it opens, others show them in a row. */
	days: z.array(date).max(7).default([]),
	/** Slides reveal these groups one after another; on the page all show at once. */
	builds: z.array(z.array(id).min(1)).default([])
});

const stepSchema = z.strictObject({
	id,
	/** First and last day told, local time. */
	from: date,
	to: date,
	title: text,
	/** What a slide shows: one to three short lines. */
	lines: z.array(text.max(90)).min(1).max(3),
	paragraphs: z.array(z.array(claimSchema).min(1)).min(1),
	map: mapSchema,
	/** What changed on the map, where the picture alone cannot tell it. */
	changed: text.optional(),
	teacher: z.strictObject({
		note: text,
		question: text,
		answer: text,
		/** What the answer rests on. */
		sources: z.array(id).default([])
	})
});

/** A place or state to find on a map without names. Any one of the answers is right. */
const findSchema = z.strictObject({
	id,
	question: text,
	answers: z.array(id).min(1),
	/** Why it is the answer. */
	fact: claimSchema
});

/** A sentence whose voice is asked for. */
const whoSchema = z.strictObject({
	id,
	sentence: claimSchema,
	/** Voices that did not say it. */
	others: z.array(id).min(1).max(4),
	/** How one can tell. */
	because: text
});

/** What the handout asks to do with a numbered map. */
const boardSchema = z.strictObject({ title: text, task: text });

export const activitiesSchema = z.strictObject({
	/** The handout's maps: of places and of states. */
	boards: z
		.strictObject({ cities: boardSchema.optional(), states: boardSchema.optional() })
		.optional(),
	find: z.array(findSchema).min(1),
	who: z.array(whoSchema).min(1)
});

export const storySchema = z.strictObject({
	/** Names what a browser keeps of the story. */
	id,
	/** In which it is written: the interface's words (messages/) are in it too. */
	language: language.default('en'),
	title: text,
	/** Where and when it happened; it follows the title where that stands alone. */
	subject: text.max(60).optional(),
	/** One sentence under the title. */
	standfirst: text,
	/** For search results and shared links. */
	description: text.max(200),
	/** The place that the story keeps returning to: it is named on every map. */
	leading: id.optional(),
	areas: z.array(areaSchema),
	/** Printed beside every map. */
	borders: text,
	/** The same for a slide, where letters are large. */
	bordersShort: text.max(60),
	steps: z.array(stepSchema).min(2)
});

/** What one speaker said on one day: a number, or a few words. */
const reportSchema = claimSchema.omit({ certainty: true }).extend({
	date,
	/** Who exactly, where the voice's short name does not say it. */
	by: text.max(24).optional(),
	/** Where it is drawn; `text` is what is read. Without it, it is words only. */
	number: z.int().positive().optional(),
	/** Said to be near the number, or above it; or taken back later. */
	exact: z.enum(['about', 'over', 'withdrawn']).optional()
});

/** Reports that disagree, side by side under a step's words. */
export const figureSchema = z.strictObject({
	id,
	step: id,
	title: text,
	note: text.optional(),
	reports: z.array(reportSchema).min(2)
});

/** What this project says of its own work. */
export const deskSchema = z.strictObject({
	/** Who made it, as it is to be cited; without it the story's title stands there. */
	author: text.optional(),
	/** The day on which it was first published. */
	published: date.optional(),
	/** How the story was made, what was read and what was not: paragraphs. */
	method: z.array(text).min(1),
	/** Where the story was read, in a sentence or two: it stands above the sources, below the story. */
	lead: text.optional(),
	/** On which terms words and data may be used. */
	licence: text,
	/** What was wrong on the published site and was mended. */
	corrections: z.array(z.strictObject({ date, text }))
});

/** A talk of so many minutes: which steps it shows, in the story's order. */
export const lessonSchema = z.strictObject({
	/** Part of its addresses: `/present/lesson/15/cover/`. */
	minutes: z.int().positive(),
	title: text,
	/** What the class takes away, in a sentence or two. */
	aim: text,
	steps: z.array(id).min(2),
	/** What is done when; its minutes add up to the lesson's. */
	plan: z.array(z.strictObject({ minutes: z.int().positive(), what: text })).optional(),
	/** For whom it is meant. */
	ages: text.optional(),
	/** What pupils will be able to do. */
	outcomes: z.array(text).default([]),
	/** How to see whether they can, in two lines. */
	assess: text.optional(),
	/** Whom the subject may touch, and how to teach it then. */
	care: text.optional()
});

export type Claim = z.infer<typeof claimSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type WrittenPlace = z.infer<typeof placeSchema>;
export type WrittenState = z.infer<typeof stateSchema>;
/** With its name in the story's language. */
export type Place = WrittenPlace & { name: string };
export type State = WrittenState & { name: string };
export type Region = z.infer<typeof regionSchema>;
export type Term = z.infer<typeof termSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type Area = z.infer<typeof areaSchema>;
export type StepMap = z.infer<typeof mapSchema>;
export type Step = z.infer<typeof stepSchema>;

/** The whole story, validated: what every page, picture and download is made from. */
export interface Story extends z.infer<typeof storySchema> {
	kinds: Kinds;
	voices: Voice[];
	sources: Source[];
	places: Place[];
	states: State[];
	regions: Region[];
	geography: Geography;
	glossary: Term[];
	activities: z.infer<typeof activitiesSchema>;
	figures: Figure[];
	desk: z.infer<typeof deskSchema>;
	lessons: Lesson[];
	/** The report that it follows, where it follows one. */
	report?: Report;
}
