// The shape of reports that disagree, and are shown as a figure.
import { z } from 'zod';
import { claimSchema, date, id, text } from './values';

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
