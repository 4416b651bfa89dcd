// A ready reference to one step, for papers and posts.
import { longDay } from './dates';

export interface Cited {
	/** The step's title. */
	title: string;
	/** The days that it tells. */
	days: string;
	/** Where it stands, e.g. `Step 4 of 13`. */
	place: string;
	/** The story's name. */
	story: string;
	/** Where it was read, absolute. */
	address?: string | undefined;
	/** The day on which it was read, ISO. */
	read?: string | undefined;
}

/** As the American Psychological Association asks for a page without a date. */
export function apaCitation({ title, place, story, address, read }: Cited): string {
	const from = [read && `Retrieved ${monthFirst(read)}, from`, address].filter(Boolean).join(' ');
	return `${story}. (n.d.). ${title} (${place}).${address ? ` ${from}` : ''}`;
}

/** In plain words. */
export function plainCitation({ title, days, place, story, address, read }: Cited): string {
	const where = address ? `. ${address}` : '';
	const when = read ? ` (read on ${longDay(read)})` : '';
	return `“${title}” (${days}), ${place.toLowerCase()} of ${story}: Kazakhstan, January 2022${where}${when}`;
}

/** `January 6, 2022` */
function monthFirst(date: string): string {
	const [day, month, year] = longDay(date).split(' ');
	return `${month} ${day}, ${year}`;
}
