// Where and when a story happened. Where it takes more than a day, its days stand on the first map.
import * as m from '$messages';
import type { Story } from '../schema/schema';
import { boundDates } from './bound-dates';
import { dayOrMonths } from './dates';

/** The home state's name and the months of the first step, e.g. `Egypt, March 2021`. */
export function dateline({ states, geography, steps: [first] }: Story): string {
	const home = states.find(({ id }) => id === geography.home)?.name;
	const days = first ? boundDates(dayOrMonths(first.from, first.to)) : '';
	return home ? m.prose_kicker({ place: home, days }) : days;
}
