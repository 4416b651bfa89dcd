// The shape of a step: what it says, and what its map shows.
import { z } from 'zod';
import { phrase } from './kinds';
import { claimSchema, date, id, latLon, regionId, side, text } from './values';

/** A named rectangle-to-be: its projected corners bound what a step may frame. */
export const areaSchema = z.strictObject({ id, name: text, corners: z.array(latLon).min(2) });

/** What came over a part of the land at an hour or on a day. */
const stageSchema = z.strictObject({
	/** Its hour or day: it stands on the map where the stage holds. Without it the legend tells. */
	label: text.max(12).optional(),
	legend: text,
	/** What the map's description says of it; {names} are those of its regions and places. */
	shown: phrase,
	/** What it fills (regions.yaml). */
	regions: z.array(regionId).default([]),
	/** Cities that are too small on the map to be filled: their marks show it. */
	places: z.array(id).default([]),
	/** It fills whatever of the home state no other stage does. */
	rest: z.literal(true).optional(),
	/** Something was gone: it is drawn as a veil. */
	veil: z.literal(true).optional()
});

const noteSchema = z.strictObject({ place: id, text: text.max(32), side: side.optional() });

/** What stands large in a corner of the map: a number or a few words, and what is said of it by whom. */
const cornerSchema = z.strictObject({
	label: text.max(14),
	text: text.max(80),
	/** In the north-west: where borders run through the other corners. */
	west: z.literal(true).optional(),
	/** So many things, each drawn beside the others: counted, and not placed on the map. */
	count: z.int().min(2).max(24).optional(),
	/** So many hours from an hour on, local time, as a bar along the step's days. */
	hours: z
		.strictObject({
			from: z
				.string()
				.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a day and an hour such as 2022-01-05T17:00'),
			count: z.int().positive()
		})
		.optional()
});

/** A number at size: what one speaker said on one day. Without a number it is a blank, where one was to be expected. */
const numberSchema = z.strictObject({
	number: text.max(6).optional(),
	/** Who said it, and when. */
	text: text.max(36),
	/** It was taken back. */
	gone: z.literal(true).optional()
});

export const mapSchema = z.strictObject({
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
	/** What is written beside the marks of places: what happened there, in a few words. */
	notes: z.array(noteSchema).max(3).default([]),
	/** Only where it began, the leading place and what has a note are named: its marks are many, and the picture of them says enough. */
	sparse: z.literal(true).optional(),
	/** What stands large in its corner. */
	corner: cornerSchema.optional(),
	/** Numbers that are the step's picture, in their order, where the map itself has nothing to say: they stand on its bare ground. */
	numbers: z.array(numberSchema).min(2).max(4).optional(),
	/** What stands below the numbers: of how many they are some. */
	numbersNote: text.max(60).optional(),
	/** Days whose maps tell the step too: the story's first map counts through them once as it opens, others show them in a row. */
	days: z.array(date).max(7).default([]),
	/** Slides reveal these groups one after another; on the page all show at once. */
	builds: z.array(z.array(id).min(1)).default([])
});

export const stepSchema = z.strictObject({
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
		/** It asks who says what: the students' handout leaves that to them. */
		asksVoices: z.boolean().default(false),
		/** What the answer rests on. */
		sources: z.array(id).default([])
	})
});
