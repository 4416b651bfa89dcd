// What an embed's address may ask for: names, values and defaults, in one table that the embed page
// reads with and the builder writes with. Pure. Nothing asked for is ever an error: what cannot be
// read keeps its default and is named, so that a publisher can find a mistyped word.

/** The options that are one word of a list; the first word is the default. */
export const CHOICES = {
	theme: ['auto', 'light', 'dark'],
	layout: ['stepper', 'list'],
	motion: ['auto', 'none']
} as const;

/** The options that are on unless their value is `no`. */
export const SWITCHES = ['controls', 'caption', 'labels'] as const;

/** Seconds that a step stays while the embed plays by itself. */
export const AUTOPLAY = { min: 3, max: 120 } as const;

/** Names that hosts put into the address for their own protocols (pym.js). */
const HOSTS_OWN = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'];

const MAX_QUERY = 2000;
const MAX_PROBLEMS = 5;
const MAX_SHOWN = 40;

type Choice = { -readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };
type Switch = Record<(typeof SWITCHES)[number], boolean>;

export interface EmbedOptions extends Choice, Switch {
	/** The ids of the first and the last step that are shown. */
	from: string;
	to: string;
	/** Seconds; 0 does not play by itself. */
	autoplay: number;
}

/** Everything as it is when nothing is asked for. @param ids the story's steps, in order */
export function defaultOptions(ids: readonly string[]): EmbedOptions {
	return {
		from: ids[0] ?? '',
		to: ids.at(-1) ?? '',
		theme: 'auto',
		layout: 'stepper',
		motion: 'auto',
		controls: true,
		caption: true,
		labels: true,
		autoplay: 0
	};
}

const isName = <T extends string>(names: readonly T[], name: string): name is T =>
	(names as readonly string[]).includes(name);

/** A stranger's text, short and on one line. */
function shown(text: string): string {
	const line = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
	return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

/** Reads one option into `options`. @returns what was expected instead, if it cannot be read */
function readOne(
	options: EmbedOptions,
	name: string,
	value: string,
	ids: readonly string[]
): string | undefined {
	if (name === 'from' || name === 'to') {
		if (!ids.includes(value)) return 'the id of a step';
		options[name] = value;
	} else if (isName(SWITCHES, name)) {
		if (value !== 'yes' && value !== 'no') return 'yes or no';
		options[name] = value === 'yes';
	} else if (name === 'autoplay') {
		const seconds = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
		if (!(seconds === 0 || (seconds >= AUTOPLAY.min && seconds <= AUTOPLAY.max)))
			return `${AUTOPLAY.min} to ${AUTOPLAY.max} seconds`;
		options.autoplay = seconds;
	} else if (isName(Object.keys(CHOICES) as (keyof Choice)[], name)) {
		const words: readonly string[] = CHOICES[name];
		if (!words.includes(value)) return words.join(', ');
		Object.assign(options, { [name]: value });
	} else {
		return 'no such option';
	}
	return undefined;
}

/** Widens or drops a range that does not make sense. @returns what is wrong with it */
function mendRange(options: EmbedOptions, ids: readonly string[], start: string) {
	const [from, at, to] = [options.from, start, options.to].map((id) => ids.indexOf(id));
	const wrong =
		Number(from) > Number(to)
			? 'from comes after to'
			: Number(at) < Number(from) || Number(at) > Number(to)
				? `${start} is not between from and to`
				: undefined;
	if (wrong) Object.assign(options, { from: ids[0] ?? '', to: ids.at(-1) ?? '' });
	return wrong;
}

/**
 * Reads an embed's query.
 * @param query as in an address, with or without its question mark
 * @param ids the story's steps, in order
 * @param start the step that the embed opens on
 * @returns complete options, and one line for each thing that could not be read
 */
export function readOptions(
	query: string,
	ids: readonly string[],
	start: string
): { options: EmbedOptions; problems: string[] } {
	const options = defaultOptions(ids);
	if (query.length > MAX_QUERY)
		return { options, problems: [`the query is longer than ${MAX_QUERY} characters`] };
	const problems: string[] = [];
	for (const [name, value] of new URLSearchParams(query)) {
		if (HOSTS_OWN.includes(name)) continue;
		const expected = readOne(options, name, value, ids);
		if (expected) problems.push(`${shown(name)}=${shown(value)} (${expected})`);
	}
	const range = mendRange(options, ids, start);
	if (range) problems.push(range);
	const rest = problems.length - MAX_PROBLEMS;
	if (rest > 0) problems.splice(MAX_PROBLEMS, rest, `and ${rest} more`);
	return { options, problems };
}

/**
 * Writes options as a query, only what differs from the defaults.
 * @returns such as `?theme=dark&labels=no`, or an empty text
 */
export function writeOptions(options: EmbedOptions, ids: readonly string[]): string {
	const usual = defaultOptions(ids);
	const query = new URLSearchParams();
	for (const name of [
		'from',
		'to',
		'theme',
		'layout',
		'motion',
		...SWITCHES,
		'autoplay'
	] as const) {
		const value = options[name];
		if (value === usual[name]) continue;
		query.set(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
	}
	return query.size > 0 ? `?${query}` : '';
}
