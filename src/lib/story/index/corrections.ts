// What was corrected, in the order in which it is read.
import type { Story } from '../schema/schema';

/** Newest first; those of one day as they were written down. */
export const newestFirst = ({ corrections }: Pick<Story['desk'], 'corrections'>) =>
	corrections.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
