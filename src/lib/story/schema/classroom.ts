// The shape of what a class is given: activities, and talks of so many minutes.
import { z } from 'zod';
import { claimSchema, id, text } from './values';

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
