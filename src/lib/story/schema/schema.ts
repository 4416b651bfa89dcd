// The story as a whole, validated, and the types of its parts. The shape of each YAML file stands in a file
// beside this one; rules that join several are in `rules/`.
import { z } from 'zod';
import type { activitiesSchema, lessonSchema } from './classroom';
import type { figureSchema } from './figure';
import type { Geography } from './geography';
import type { Kinds } from './kinds';
import type { placeSchema, regionSchema, stateSchema } from './places';
import type { Report } from './report';
import type { sourceSchema, termSchema, voiceSchema } from './sources';
import { areaSchema, stepSchema, type mapSchema } from './step';
import { date, id, language, text, type claimSchema } from './values';

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
