// The report that a story follows, taken sentence by sentence: its own words, who speaks in them, what
// other sources say of the same thing, and which steps tell it. A story need not have one.
import { z } from 'zod';
import { certainty, claimSchema, date, id, text } from './values';

/** What other sources do to a sentence. */
const recordSchema = claimSchema.extend({
	does: z.enum(['agrees', 'adds', 'omits', 'contradicts'])
});

/** The same thing in somebody else's words, or in the same agency's of another day. */
const wordingSchema = claimSchema.omit({ certainty: true }).extend({
	/** Who exactly, and where: it stands above the words. */
	by: text.max(40),
	date,
	/** The language of the words, where it is not the story's. */
	language: z
		.string()
		.regex(/^[a-z]{2,3}$/, 'the code of a language, such as ru')
		.optional(),
	/** Our translation of words in another language. */
	translation: text.optional(),
	/** Pieces of the words, or of their translation, in which they differ from the report's. */
	differs: z.array(text).default([])
});

const sentenceSchema = z.strictObject({
	/** Its address: `/report/#sentence-restored`. */
	id,
	/** As it stands in the report, without marks around it. Short: the report is not reprinted. */
	quote: text.max(120),
	/** Who speaks. */
	voice: id,
	/** Who only seems to. */
	seems: id.optional(),
	/** How sure the record is of what it says; left out where nothing contradicts it. */
	certainty: certainty.optional(),
	/** How one can tell. */
	because: text,
	wordings: z.array(wordingSchema).default([]),
	record: z.array(recordSchema).min(1),
	/** The steps that tell it, or rest on it. */
	steps: z.array(id).min(1)
});

export const reportSchema = z.strictObject({
	/** The report: a source that is there in full. */
	source: id,
	/** What stands above the sentences: paragraphs. */
	lead: z.array(text).min(1),
	/** In the report's order. */
	sentences: z.array(sentenceSchema).min(1)
});

export type Report = z.infer<typeof reportSchema>;
export type ReportSentence = z.infer<typeof sentenceSchema>;
export type Wording = z.infer<typeof wordingSchema>;
