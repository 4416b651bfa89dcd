// The shape of what lies on the map: places, states and their regions.
import { z } from 'zod';
import { claimSchema, date, id, language, latLon, regionId, side, text } from './values';

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
	/** Only on close maps: a lake that is lost on others. */
	close: z.literal(true).optional(),
	/** Where its name stands. */
	side: side.optional(),
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

export const regionSchema = z.strictObject({
	id: regionId,
	/** Its name at the time of the story. */
	name: text,
	/** Where its name stands on the map; without it, it is not named there. */
	label: latLon.optional()
});
