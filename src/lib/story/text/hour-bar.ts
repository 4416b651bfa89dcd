// Hours as a part of days, as a bar shows them.
/** Hours along the days of a step: all of it is 1. */
export interface HourBar {
	/** Numbers of the days. */
	days: number[];
	from: number;
	length: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a day begins, or an hour; as if it were UTC. */
const timeOf = (iso: string): number => Date.parse(iso.includes('T') ? `${iso}Z` : iso);

/** Hours along the days from one to another. */
export function hourBar(
	{ from, count }: { from: string; count: number },
	days: { from: string; to: string }
): HourBar {
	const begin = timeOf(days.from);
	const whole = Math.round((timeOf(days.to) - begin) / DAY) + 1;
	return {
		days: Array.from({ length: whole }, (_, i) => new Date(begin + i * DAY).getUTCDate()),
		from: (timeOf(from) - begin) / DAY / whole,
		length: count / 24 / whole
	};
}
