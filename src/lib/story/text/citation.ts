// A ready reference to one step, for papers and posts. Where it was read is known in the browser, and when.
import * as m from '$messages';
import { longDay, partsOfDay } from './dates';

export interface Cited {
	/** The step's title. */
	title: string;
	/** The days that it tells. */
	days: string;
	/** Its place in the story, from 1, and how many there are. */
	number: number;
	total: number;
	/** The story's name. */
	story: string;
	/** Who made the story, where that is not its name. */
	author?: string | undefined;
	/** The day on which it was published, ISO. */
	published?: string | undefined;
	/** The story's name with its subject. */
	heading: string;
	/** Where it was read, absolute. */
	address?: string | undefined;
	/** The day on which it was read there, ISO. */
	read?: string | undefined;
}

const known = ({ address = '', read }: Cited) => ({
	known: address ? (read ? 'read' : 'address') : 'nothing',
	address
});

/** As the American Psychological Association asks for a page, with a date or without. */
export function apaCitation(cited: Cited): string {
	const { story, author = story, published, title, number, total, read } = cited;
	const day = read ? partsOfDay(read) : { day: '', month: '', year: '' };
	return m.citation_apa({
		author,
		published: published?.slice(0, 4) ?? 'none',
		title,
		number,
		total,
		site: author === story ? 'none' : story,
		...known(cited),
		...day
	});
}

/** In plain words. */
export function plainCitation(cited: Cited): string {
	const { heading, title, days, number, total, read } = cited;
	const date = read ? longDay(read) : '';
	return m.citation_plain({ heading, title, days, number, total, ...known(cited), date });
}
