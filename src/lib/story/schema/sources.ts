// The shape of who says it and where it is read: voices and sources; and of words that are explained.
import { z } from 'zod';
import { date, id, text } from './values';

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

export const termSchema = z.strictObject({
	id,
	term: text,
	definition: text
});
