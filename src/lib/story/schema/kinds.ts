// The shape of `kinds.yaml`: what states and places can be on a story's map, how that is drawn, and
// what the legend and the map's description say of it.
import { z } from 'zod';
import { id, text } from './values';

/**
 * How a state is filled. Each has an edge of its own, so that grey tells it apart too: `bright` a line of
 * ink, `blue` a band along its borders, `green` a broken band. `sand` is quiet, and has none.
 */
export const ROLE_COLOURS = ['bright', 'blue', 'green', 'sand'] as const;
export type RoleColour = (typeof ROLE_COLOURS)[number];

/** How a place's mark is coloured; `ink` is the darkest on light land, and the brightest on dark. */
export const MARK_COLOURS = ['crimson', 'ink', 'olive', 'violet'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** What a place's mark looks like: kinds of events differ in form, whatever their colours. */
const MARK_FORMS = [
	'disc',
	'ringed-disc',
	'diamond',
	'ringed-diamond',
	'square',
	'ringed-square'
] as const;
export type MarkForm = (typeof MARK_FORMS)[number];

/**
 * A sentence or a part of one, with the names that belong into it in braces; where the words depend
 * on how many they are, one for each of the language's plural forms (`Intl.PluralRules`).
 */
export const phrase = z.union([
	text,
	z.strictObject({
		zero: text.optional(),
		one: text.optional(),
		two: text.optional(),
		few: text.optional(),
		many: text.optional(),
		other: text
	})
]);
export type Phrase = z.infer<typeof phrase>;

/** What a state is to the story. */
const roleSchema = z.strictObject({
	id,
	/** As the legend calls it. */
	legend: text,
	colour: z.enum(ROLE_COLOURS),
	/** States have it throughout (`role` in states.yaml), where a step gives them no other. */
	standing: z.literal(true).optional(),
	/** Only states that have this standing role may have it. */
	of: id.optional(),
	/** Movements lead to the state that has it, or from there. */
	hub: z.literal(true).optional(),
	/** States that have it may move. */
	moves: z.literal(true).optional(),
	/** Said first where a reader asks about a state that has it. */
	note: text.optional(),
	/** What the map's description says; {names} are the states'. */
	words: z.strictObject({
		shown: phrase,
		/** Instead of `shown`, where other states have other roles. */
		others: phrase.optional(),
		/** Of states that have it now and had not, or no longer have it, since the step before. */
		came: phrase.optional(),
		went: phrase.optional(),
		/** For the one line that stands for the picture. */
		short: phrase.optional(),
		/** What all of them together are called. */
		all: text.optional()
	})
});

/** What can have happened at a place. */
const eventSchema = z.strictObject({
	id,
	/** What it is called in a sentence: "the protest". */
	name: text,
	legend: text,
	/** Shorter, on a map with few names, whose key tells an event's marks apart no further. */
	brief: text.optional(),
	form: z.enum(MARK_FORMS),
	colour: z.enum(MARK_COLOURS),
	/** On the first day that any place had it: told apart. */
	first: z
		.strictObject({ legend: text, form: z.enum(MARK_FORMS), /** {names}, {day}. */ shown: phrase })
		.optional(),
	/** No source gives its day for each place: this is said instead, and `date` only orders the map. */
	undated: text.optional(),
	/** What the map's description says; {names} are the places'. */
	words: z.strictObject({
		shown: phrase,
		/** Of places whose mark is open, since only one report stands for it. */
		single: phrase,
		/** Of places that have it now and had not, or no longer have it, since the step before. */
		came: phrase,
		went: phrase,
		/** Where no place of several has it any longer. */
		gone: text,
		/** For the one line that stands for the picture: {places} ("7 cities"), {count}, {names}. */
		short: phrase,
		/** Beside a day, of the {count} places that had it by then. */
		day: phrase.optional()
	})
});

/** What the description says of movements: {hub}, {ends} in `shown`; {names} of states in `short`; {count} in `day`. */
const movementSchema = z.strictObject({ shown: phrase, short: phrase, day: phrase.optional() });

export const kindsSchema = z.strictObject({
	/** Those that a step gives from the strongest; names of stronger ones are set first. */
	roles: z.array(roleSchema).min(1),
	/** From the weakest: where a place has several, its mark is the last one's. */
	events: z.array(eventSchema),
	movements: z.strictObject({ arriving: movementSchema, leaving: movementSchema })
});

export type Kinds = z.infer<typeof kindsSchema>;
export type RoleKind = Kinds['roles'][number];
export type EventKind = Kinds['events'][number];
