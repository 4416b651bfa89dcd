// What the schemas of all content files are made of.
import { z } from 'zod';

/** A word id: what addresses, YAML files and code call a thing. Never a number. */
export const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');

/** As BCP 47 has it. */
export const language = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'the code of a language, such as en or sr-Latn');

/** A calendar date where the story happens, e.g. 2022-01-05. */
export const date = z.iso.date();

/** One line of plain text: no HTML, no Markdown. `[[term]]` and `[[term|shown]]` mark glossary words. */
export const text = z
	.string()
	.trim()
	.min(1)
	.refine((s) => !/<[a-z/!]/i.test(s), 'plain text without HTML');

/** [latitude, longitude] in degrees, as GeoNames and map services write them. */
/** On which side of its mark something is written where it can be. */
export const side = z.enum([
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west'
]);
export type Side = z.infer<typeof side>;

export const latLon = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** A first-level unit as in the geometry: ISO-like, e.g. FI-18. */
export const regionId = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region id such as FI-18');

/** How sure the record is. Left out where nothing contradicts the claim. */
export const certainty = z.enum(['disputed', 'single-source']);

/** One sentence (or two) that somebody says: text, who says it, where it was read. */
export const claimSchema = z.strictObject({
	text,
	voice: id,
	sources: z.array(id).min(1),
	certainty: certainty.optional()
});
